package vn.thongsuot.directive.urging.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.followup.Column;
import vn.thongsuot.directive.followup.Reason;
import vn.thongsuot.directive.urging.About;
import vn.thongsuot.directive.urging.Lateness;
import vn.thongsuot.directive.urging.Urging;
import vn.thongsuot.platform.aggregate.Versioned;

/** An urging as others see it, without its words. */
record UrgingWire(
        String id,
        long version,
        String unit,
        String by,
        Instant at,
        About about,
        @Nullable String directive,
        @Nullable Column missing,
        List<LateWire> late,
        LocalDate until) {

    record LateWire(
            List<Reason> reasons,
            @Nullable String task,
            @Nullable LocalDate due,
            List<String> units) {

        static LateWire of(Lateness late) {
            var matter = late.matter();
            return new LateWire(matter.reasons(), matter.task(), matter.due(), late.units());
        }
    }

    static UrgingWire of(Versioned<Urging> versioned) {
        var urging = versioned.state();
        return new UrgingWire(
                versioned.id(),
                versioned.version(),
                urging.unit(),
                urging.by(),
                urging.at(),
                urging.about(),
                urging.directive(),
                urging.missing(),
                urging.late().stream().map(LateWire::of).toList(),
                urging.until());
    }
}
