package vn.thongsuot.directive.register.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.register.RegisterLine;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class RegisterLineWireTest {

    @Test
    void whatIsToldFitsTheContractAndHasNobodysWords() {
        var day = LocalDate.of(2025, 4, 23);
        var entry = new Entry(Entry.Sheet.IN, "u", "57", day, "Chuyên viên A", day, null, null, "Hỏa tốc");
        var wire = new StoredJson().toJson(RegisterLineWire.of(new Versioned<>("l", 1, RegisterLine.of("d", entry))));
        assertThat(EventSchemas.violations(RegisterLine.ENTERED, wire)).isEmpty();
        assertThat(EventSchemas.violations(RegisterLine.CHANGED, wire)).isEmpty();
        assertThat(wire).contains("57").doesNotContain("Chuyên viên", "Hỏa tốc", "IN|u|2025");
    }
}
