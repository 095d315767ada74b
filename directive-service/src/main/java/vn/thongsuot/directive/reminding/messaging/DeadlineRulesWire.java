package vn.thongsuot.directive.reminding.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.reminding.DeadlineRules;
import vn.thongsuot.platform.aggregate.Versioned;

/** A tenant's rules as others see them. */
record DeadlineRulesWire(
        String id,
        long version,
        List<Integer> before,
        List<Integer> after,
        @Nullable Integer escalateAfter) {

    static DeadlineRulesWire of(Versioned<DeadlineRules> versioned) {
        var rules = versioned.state();
        return new DeadlineRulesWire(
                versioned.id(), versioned.version(), rules.before(), rules.after(), rules.escalateAfter());
    }
}
