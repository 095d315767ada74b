package vn.thongsuot.directive.urging.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.urging.Matter;
import vn.thongsuot.directive.urging.Reply;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.UrgedStatus;
import vn.thongsuot.platform.aggregate.Versioned;

/** What an urged unit was urged for and whether it answered, without anybody's words. */
record UrgedWire(
        String id,
        long version,
        String urging,
        String from,
        String by,
        @Nullable String directive,
        String unit,
        List<Matter> matters,
        Instant at,
        LocalDate until,
        UrgedStatus status,
        @Nullable ReplyWire reply) {

    record ReplyWire(Instant at, String by, @Nullable LocalDate promised) {

        static @Nullable ReplyWire of(@Nullable Reply reply) {
            return reply == null ? null : new ReplyWire(reply.at(), reply.by(), reply.promised());
        }
    }

    static UrgedWire of(Versioned<Urged> versioned) {
        var urged = versioned.state();
        return new UrgedWire(
                versioned.id(),
                versioned.version(),
                urged.urging(),
                urged.from(),
                urged.by(),
                urged.directive(),
                urged.unit(),
                urged.matters(),
                urged.at(),
                urged.until(),
                urged.status(),
                ReplyWire.of(urged.reply()));
    }
}
