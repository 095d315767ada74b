package vn.thongsuot.directive.urging.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.urging.Escalation;
import vn.thongsuot.platform.aggregate.Versioned;

/** That the unit above was told, as others see it. */
record EscalationWire(
        String id,
        long version,
        String urged,
        String urging,
        @Nullable String directive,
        String unit,
        String superior,
        String from,
        LocalDate until,
        Instant at) {

    static EscalationWire of(Versioned<Escalation> versioned) {
        var escalation = versioned.state();
        return new EscalationWire(
                versioned.id(),
                versioned.version(),
                escalation.urged(),
                escalation.urging(),
                escalation.directive(),
                escalation.unit(),
                escalation.superior(),
                escalation.from(),
                escalation.until(),
                escalation.at());
    }
}
