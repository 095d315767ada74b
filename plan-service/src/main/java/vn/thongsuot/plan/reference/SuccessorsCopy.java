package vn.thongsuot.plan.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a unit exists and what comes after it.
 *
 * @param validTo last day; absent while it exists
 * @param successors ids of the units that take its place
 */
public record SuccessorsCopy(@Nullable LocalDate validTo, List<String> successors) {

    public SuccessorsCopy {
        successors = successors == null ? List.of() : List.copyOf(successors);
    }

    boolean isGoneOn(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
