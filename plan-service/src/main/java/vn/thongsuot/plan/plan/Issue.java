package vn.thongsuot.plan.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * Number and date under which a plan goes out.
 *
 * @param number as the records office gave it; absent while it has given none
 * @param drawn whether the next number of the register is wanted
 * @param date absent while it is not dated
 */
public record Issue(
        @Nullable Integer number, boolean drawn, @Nullable LocalDate date) {

    /** Without number and date, which may follow later. */
    public static Issue open() {
        return new Issue(null, false, null);
    }

    boolean asksForNumber() {
        return number != null || drawn;
    }

    Issue numbered(int other) {
        return new Issue(other, false, date);
    }

    /** The year in whose register the number stands; empty when neither the issue nor the plan is dated. */
    Optional<Integer> yearOf(Plan plan) {
        var known = plan.content().date();
        return date != null
                ? Optional.of(date.getYear())
                : Optional.ofNullable(known).map(PartialDate::year);
    }

    /** What was once given stays, and a date must be one that the plan's partial date may mean. */
    Optional<Refusal> refusedFor(Plan plan) {
        if (number != null && plan.number() != null && !number.equals(plan.number())) {
            return Optional.of(Refusal.conflict("plan-number-given"));
        }
        if (number != null && drawn) {
            return Optional.of(Refusal.invalid("/drawNumber", "number-or-draw"));
        }
        var known = plan.content().date();
        if (date != null && known != null && !known.mayBe(date)) {
            return Optional.of(Refusal.invalid("/date", "outside-partial-date", known.value()));
        }
        return Optional.empty();
    }
}
