package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.PlanTargetsFact;

/**
 * What an approved plan wants one unit to reach of one indicator.
 *
 * @param plan its id
 * @param symbol as printed; absent without one
 * @param subject what the plan is about
 * @param unit that is to reach it
 * @param indicator that measures it
 * @param name as the plan prints it
 * @param wanted how the number is meant
 * @param value absent while it is open, and for a share
 * @param measure what the value counts; absent where the name says it
 * @param share absent for a value
 * @param from first day of the plan; absent when it does not say
 * @param by last day; absent when nobody says it
 */
public record Target(
        String plan,
        @Nullable String symbol,
        String subject,
        String unit,
        String indicator,
        String name,
        Qualifier wanted,
        @Nullable BigDecimal value,
        @Nullable String measure,
        PlanTargetsFact.@Nullable Share share,
        @Nullable LocalDate from,
        @Nullable LocalDate by) {

    static Target of(String plan, PlanTargetsFact fact, PlanTargetsFact.Target target, String indicator) {
        return new Target(
                plan,
                fact.printedSymbol(),
                fact.subject(),
                unit(fact, target),
                indicator,
                target.name(),
                Qualifier.of(target.qualifier()),
                target.value(),
                target.measure(),
                target.share(),
                fact.firstDay(),
                target.by() == null ? fact.lastDay() : target.by());
    }

    static String unit(PlanTargetsFact fact, PlanTargetsFact.Target target) {
        var unit = target.unit();
        return unit == null ? fact.unit() : unit;
    }

    /** Whether its days, as far as they are known, and those of the period have one in common. */
    boolean touches(@Nullable Interval period) {
        return period == null
                || ((from == null || !from.isAfter(period.to())) && (by == null || !by.isBefore(period.from())));
    }

    /** Whether less is better. */
    boolean isCeiling() {
        return wanted == Qualifier.LE || wanted == Qualifier.LT;
    }
}
