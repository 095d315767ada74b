package vn.thongsuot.reporting.definition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.NominalPeriod;

/**
 * A period as the rules and the working calendar make it.
 *
 * @param nominal absent for one that has no name but its days
 * @param opens the day on which the units are asked
 * @param last one for each level
 */
public record ReckonedPeriod(@Nullable NominalPeriod nominal, Days days, LocalDate opens, List<LastDays> last) {

    public ReckonedPeriod {
        last = List.copyOf(last);
    }

    /** The latest last day. */
    LocalDate until() {
        return last.stream().map(LastDays::last).max(Comparator.naturalOrder()).orElse(days.to());
    }

    /** Whether one of its levels can still report in time. */
    boolean isOpenOn(LocalDate day) {
        return !until().isBefore(day);
    }
}
