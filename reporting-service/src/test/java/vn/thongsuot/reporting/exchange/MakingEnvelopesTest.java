package vn.thongsuot.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.ReorganisationFact;
import vn.thongsuot.reporting.facts.UnitLineFact;
import vn.thongsuot.reporting.facts.UnitLines;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.report.Report;

/** For whom a report speaks across the border, of a period in which units were merged. */
class MakingEnvelopesTest {

    private static final TenantId TENANT = new TenantId("dong-nai");

    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final InMemoryReplica<UnitLineFact> lines = InMemoryReplica.impatient(UnitLineFact.class);
    private final InMemoryReplica<ReorganisationFact> acts = InMemoryReplica.impatient(ReorganisationFact.class);
    private final InMemoryReplica<AssignmentFact> assignments =
            InMemoryReplica.impatient(AssignmentFact.class, "directive", "unit");
    private final MakingEnvelopes making = making();

    @SuppressWarnings("NullAway") // nothing is put down here
    private MakingEnvelopes making() {
        var directives = new Directives(InMemoryReplica.impatient(DirectiveFact.class));
        var selecting =
                new Selecting(directives, new Organisation(units), new UnitLines(lines, acts), Clock.systemUTC());
        return new MakingEnvelopes(null, null, selecting, assignments, null);
    }

    @BeforeEach
    void theRecipientWentIntoAnother() {
        units.know(TENANT, "ubnd", unit(null, null));
        units.know(TENANT, "sct", unit("ubnd", null));
        units.know(TENANT, "skhcn", unit("ubnd", null));
        units.know(TENANT, "old", unit("skhcn", LocalDate.of(2025, 3, 1)));
        lines.know(TENANT, "old", new UnitLineFact(List.of(), List.of("sct")));
        assignments.know(TENANT, "as", new AssignmentFact("d1", "old", "RECEIVED", null));
    }

    private static UnitCopy unit(@Nullable String parent, @Nullable LocalDate to) {
        return new UnitCopy("Sở", null, null, "DEPARTMENT", "PROVINCE", "STATE", parent, null, to, true, 1);
    }

    private boolean speaks(String unit, String scope, LocalDate end) {
        var days = new Days(end.minusDays(20), end);
        return making.speaksForRecipient(
                TENANT,
                new Report.Frame(
                        unit, null, scope, Report.Kind.THEMATIC, days, null, "d1", null, List.of(), null, null));
    }

    @Test
    void theOneItWentIntoSpeaksForItFromThenOn() {
        var after = LocalDate.of(2025, 4, 14);
        assertThat(speaks("sct", "sct", after)).isTrue();
        assertThat(speaks("ubnd", "sct", after)).isTrue();
        assertThat(speaks("skhcn", "skhcn", after)).isFalse();
    }

    @Test
    void beforeThatItIsTheOneAboveIt() {
        var before = LocalDate.of(2025, 2, 14);
        assertThat(speaks("sct", "sct", before)).isFalse();
        assertThat(speaks("skhcn", "skhcn", before)).isTrue();
    }

    @Test
    void nobodyTellsOfUnitsAboveHim() {
        assertThat(speaks("sct", "ubnd", LocalDate.of(2025, 4, 14))).isFalse();
    }
}
