package vn.thongsuot.directive.reorganisation.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.reorganisation.Basis;
import vn.thongsuot.directive.reorganisation.Heir;
import vn.thongsuot.directive.reorganisation.Renewal;
import vn.thongsuot.directive.reorganisation.Reorganisation;
import vn.thongsuot.directive.reorganisation.ReorganisationKind;
import vn.thongsuot.directive.reorganisation.Stage;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class ReorganisationWireTest {

    private static final StoredJson JSON = new StoredJson();
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static final Reorganisation MERGER = new Reorganisation(
            ReorganisationKind.MERGE,
            DAY,
            new Basis("d", "theo lời của một người"),
            List.of("a", "b"),
            List.of(new Heir("c", null, List.of("e"))),
            null,
            Stage.STUCK,
            "ended-before");
    private static final Reorganisation RENAMING = new Reorganisation(
            ReorganisationKind.RETYPE,
            DAY,
            new Basis(null, "Nghị quyết"),
            List.of("a"),
            List.of(),
            new Renewal("Tên mới", "Tên", "T", UnitKind.OFFICE, Level.COMMUNE, "p"),
            Stage.WAITING,
            null);

    @Test
    void whatIsToldFitsTheContract() {
        for (var act : List.of(MERGER, RENAMING)) {
            assertThat(EventSchemas.violations(Reorganisation.DECIDED, told(act)))
                    .isEmpty();
            assertThat(EventSchemas.violations(Reorganisation.CHANGED, told(act)))
                    .isEmpty();
        }
    }

    @Test
    void theWordsOfTheLegalBasisAreNotTold() {
        assertThat(told(MERGER)).contains("\"directive\":\"d\"").doesNotContain("theo lời");
    }

    private static String told(Reorganisation act) {
        return JSON.toJson(ReorganisationWire.of(new Versioned<>("id1", 1, act)));
    }
}
