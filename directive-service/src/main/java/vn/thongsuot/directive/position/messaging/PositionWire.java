package vn.thongsuot.directive.position.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.position.Capacity;
import vn.thongsuot.directive.position.Handover;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Versioned;

/** A post as others see it. */
record PositionWire(
        String id,
        long version,
        String unit,
        String title,
        String subject,
        List<Right> rights,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Capacity capacity,
        @Nullable String actsFor,
        @Nullable HandoverWire handedOver) {

    record HandoverWire(String to, Instant at) {

        static @Nullable HandoverWire of(@Nullable Handover handover) {
            return handover == null ? null : new HandoverWire(handover.to(), handover.at());
        }
    }

    static PositionWire of(Versioned<Position> versioned) {
        var position = versioned.state();
        return new PositionWire(
                versioned.id(),
                versioned.version(),
                position.unit(),
                position.title(),
                position.subject(),
                position.rights(),
                position.validFrom(),
                position.validTo(),
                position.capacity(),
                position.actsFor(),
                HandoverWire.of(position.handedOver()));
    }
}
