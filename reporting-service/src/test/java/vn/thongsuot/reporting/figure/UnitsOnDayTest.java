package vn.thongsuot.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.reporting.facts.UnitLineFact;

class UnitsOnDayTest {

    private static final Map<String, UnitCopy> UNITS = Map.of(
            "ubnd", unit(null, null, null),
            "old", unit("ubnd", null, LocalDate.of(2025, 3, 1)),
            "new", unit("ubnd", LocalDate.of(2025, 3, 15), null));
    private static final Map<String, UnitLineFact> LINES = Map.of(
            "old", new UnitLineFact(List.of(), List.of("new")), "new", new UnitLineFact(List.of("old"), List.of()));

    @Test
    void betweenTwoUnitsNothingIsLost() {
        assertThat(on("2025-02-01").subtree("old")).containsExactlyInAnyOrder("old", "new");
        assertThat(on("2025-04-01").subtree("new")).containsExactlyInAnyOrder("old", "new");
        for (var day : List.of("2025-02-01", "2025-03-10", "2025-04-01")) {
            assertThat(on(day).subtree("ubnd")).as(day).containsExactlyInAnyOrder("ubnd", "old", "new");
        }
    }

    private static UnitsOnDay on(String day) {
        return new UnitsOnDay(UNITS, LINES, LocalDate.parse(day));
    }

    private static UnitCopy unit(@Nullable String parent, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new UnitCopy("Phòng", null, null, "OFFICE", "PROVINCE", "STATE", parent, from, to, true, 1);
    }
}
