package vn.thongsuot.directive.unit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.unit.Contact;
import vn.thongsuot.directive.unit.Former;
import vn.thongsuot.directive.unit.Identifier;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.directive.unit.UnitSystem;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class UnitWireTest {

    private static final StoredJson JSON = new StoredJson();

    private static final Unit FULL = new Unit(
            "Sở Công Thương",
            "SCT",
            "SCT",
            UnitKind.DEPARTMENT,
            Level.PROVINCE,
            UnitSystem.STATE,
            "p",
            "f",
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2026, 7, 1),
            true,
            3,
            List.of(new Identifier("e-id", "H19.1", LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1), true)),
            List.of("a"),
            List.of("b"),
            new Contact("0251 3822 505", "vanphong@example.vn"),
            List.of(
                    new Former(
                            "r",
                            LocalDate.of(2025, 12, 31),
                            "Sở Công nghiệp",
                            "SCN",
                            "SCN",
                            UnitKind.DEPARTMENT,
                            Level.PROVINCE,
                            "p"),
                    new Former(
                            "r2",
                            LocalDate.of(2026, 2, 28),
                            "Sở Thương mại",
                            null,
                            null,
                            UnitKind.AGENCY,
                            Level.PROVINCE,
                            null)));
    private static final Unit BARE = new Unit(
            "Thôn",
            null,
            null,
            UnitKind.VILLAGE,
            Level.SUB_COMMUNE,
            UnitSystem.OTHER,
            null,
            null,
            null,
            null,
            false,
            0,
            List.of(new Identifier("s", "v", null, null, null)),
            List.of(),
            List.of(),
            null);

    @Test
    void whatIsToldFitsTheContract() {
        assertThat(violations(Unit.ESTABLISHED, FULL)).isEmpty();
        assertThat(violations(Unit.ESTABLISHED, BARE)).isEmpty();
        assertThat(violations(Unit.CHANGED, FULL)).isEmpty();
        assertThat(violations(Unit.CHANGED, BARE)).isEmpty();
    }

    @Test
    void howToReachTheOfficeIsNotTold() {
        assertThat(JSON.toJson(UnitWire.of(new Versioned<>("id1", 1, FULL))))
                .doesNotContain("3822", "contact", "vanphong");
    }

    private static List<String> violations(String type, Unit unit) {
        return EventSchemas.violations(type, JSON.toJson(UnitWire.of(new Versioned<>("id1", 1, unit))));
    }
}
