package vn.thongsuot.directive.position.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.position.Capacity;
import vn.thongsuot.directive.position.Handover;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class PositionWireTest {

    private static final StoredJson JSON = new StoredJson();

    private static final Position FULL = new Position(
            "u",
            "Chánh Văn phòng",
            "chanhvp",
            List.of(Right.values()),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 12, 31),
            Capacity.SUB_DELEGATE,
            "p",
            new Handover("q", Instant.parse("2025-12-31T09:00:00Z"), "Giám đốc", "nghỉ việc riêng"));
    private static final Position BARE =
            new Position("u", "Chuyên viên", "chuyenvien", List.of(), LocalDate.of(2025, 1, 1), null);

    @Test
    void whatIsToldFitsTheContract() {
        assertThat(violations(Position.ASSIGNED, FULL)).isEmpty();
        assertThat(violations(Position.ASSIGNED, BARE)).isEmpty();
        assertThat(violations(Position.CHANGED, FULL)).isEmpty();
        assertThat(violations(Position.CHANGED, BARE)).isEmpty();
    }

    @Test
    void whatWasSaidAtAHandoverIsNotTold() {
        assertThat(JSON.toJson(PositionWire.of(new Versioned<>("id1", 1, FULL))))
                .contains("handedOver")
                .doesNotContain("nghỉ việc riêng", "Giám đốc");
    }

    private static List<String> violations(String type, Position position) {
        return EventSchemas.violations(type, JSON.toJson(PositionWire.of(new Versioned<>("id1", 1, position))));
    }
}
