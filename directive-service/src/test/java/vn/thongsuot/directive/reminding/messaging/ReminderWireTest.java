package vn.thongsuot.directive.reminding.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.reminding.DeadlineRules;
import vn.thongsuot.directive.reminding.Reminder;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class ReminderWireTest {

    private static final StoredJson JSON = new StoredJson();
    private static final LocalDate DAY = LocalDate.of(2025, 4, 25);

    @Test
    void whatIsToldFitsTheContract() {
        var reminder = new Reminder("t", null, List.of("u"), DAY, -1, DAY);
        assertThat(EventSchemas.violations(
                        Reminder.MADE, JSON.toJson(ReminderWire.of(new Versioned<>("r", 1, reminder)))))
                .isEmpty();
        for (var rules : List.of(DeadlineRules.DELIVERED, new DeadlineRules(List.of(0), List.of(), 3))) {
            var wire = JSON.toJson(DeadlineRulesWire.of(new Versioned<>("rules", 1, rules)));
            assertThat(EventSchemas.violations(DeadlineRules.KEPT, wire)).isEmpty();
            assertThat(EventSchemas.violations(DeadlineRules.CHANGED, wire)).isEmpty();
        }
    }
}
