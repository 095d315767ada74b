package vn.thongsuot.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.UnitCopy.Identifier;
import vn.thongsuot.platform.store.StoredJson;

class UnitCopyTest {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @Test
    void aRegistersNameHoldsFromItsFirstDayToItsLastAndOnlyIfSomebodyComparedIt() {
        var unit = unit(List.of(
                identifier("e-id", "H26.1", null, MERGER.minusDays(1), true),
                identifier("e-id", "H26.65", MERGER, null, true),
                identifier("territory", "00562", null, null, true),
                identifier("old", "000.00.00.H26", null, null, false)));

        assertThat(unit.verifiedIdentifier("e-id", MERGER.minusDays(1))).hasValue("H26.1");
        assertThat(unit.verifiedIdentifier("e-id", MERGER)).hasValue("H26.65");
        assertThat(unit.verifiedIdentifier("old", MERGER)).isEmpty();
        assertThat(unit.verifiedIdentifier("nothing", MERGER)).isEmpty();
    }

    @Test
    void aCopyThatWasStoredBeforeThereWereIdentifiersHasNone() {
        var json = new StoredJson();
        var stored = json.toDocument(unit(List.of()));
        stored.remove("identifiers");

        assertThat(json.fromDocument(stored, UnitCopy.class)).isEqualTo(unit(List.of()));
    }

    private static Identifier identifier(
            String scheme, String value, @Nullable LocalDate from, @Nullable LocalDate to, boolean verified) {
        return new Identifier(scheme, value, from, to, verified);
    }

    private static UnitCopy unit(List<Identifier> identifiers) {
        return new UnitCopy(
                "UBND xã", null, null, "PEOPLES_COMMITTEE", "COMMUNE", "STATE", null, null, null, true, 1, identifiers);
    }
}
