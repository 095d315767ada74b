package vn.thongsuot.directive.reminding.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.reminding.Reminder;
import vn.thongsuot.platform.aggregate.Versioned;

/** A reminder as others see it. */
record ReminderWire(
        String id,
        long version,
        String task,
        @Nullable String directive,
        List<String> units,
        LocalDate last,
        int days,
        LocalDate on) {

    static ReminderWire of(Versioned<Reminder> versioned) {
        var reminder = versioned.state();
        return new ReminderWire(
                versioned.id(),
                versioned.version(),
                reminder.task(),
                reminder.directive(),
                reminder.units(),
                reminder.last(),
                reminder.days(),
                reminder.on());
    }
}
