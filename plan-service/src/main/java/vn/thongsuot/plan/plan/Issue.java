package vn.thongsuot.plan.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * Number and date as given by the records office.
 *
 * @param number absent while the register has given none
 * @param date absent while it is not dated
 */
public record Issue(@Nullable String number, @Nullable LocalDate date) {

    /** What was once given stays, and a date must be one that the plan's partial date may mean. */
    Optional<Refusal> refusedFor(Plan plan) {
        if (number != null && plan.number() != null && !number.equals(plan.number())) {
            return Optional.of(Refusal.conflict("plan-number-given"));
        }
        var known = plan.content().date();
        if (date != null && known != null && !known.mayBe(date)) {
            return Optional.of(Refusal.invalid("/date", "outside-partial-date", known.value()));
        }
        return Optional.empty();
    }
}
