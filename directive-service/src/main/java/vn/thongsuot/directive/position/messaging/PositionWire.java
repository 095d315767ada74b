package vn.thongsuot.directive.position.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        @Nullable LocalDate validTo) {

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
                position.validTo());
    }
}
