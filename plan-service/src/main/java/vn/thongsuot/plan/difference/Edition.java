package vn.thongsuot.plan.difference;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Amendment;
import vn.thongsuot.plan.plan.Editions;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * One edition of a plan.
 *
 * @param id of the plan that it is
 * @param edition 1 for the first
 * @param kind absent for the first
 * @param reason absent where nobody has said it
 * @param number absent until it is given
 * @param date as far as it is known
 */
public record Edition(
        String id,
        int edition,
        Amendment.@Nullable Kind kind,
        @Nullable String reason,
        PlanStatus status,
        @Nullable Integer number,
        String symbol,
        @Nullable String date,
        String subject) {

    static Edition of(Versioned<Plan> versioned) {
        var plan = versioned.state();
        var amends = plan.amends();
        var date = plan.content().date();
        return new Edition(
                versioned.id(),
                Editions.count(plan),
                amends == null ? null : amends.kind(),
                amends == null ? null : amends.reason(),
                plan.status(),
                plan.number(),
                plan.content().symbol(),
                date == null ? null : date.value(),
                plan.content().subject());
    }
}
