package vn.thongsuot.reporting.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Local days, both ends included.
 *
 * @param from first day
 * @param to last day
 */
public record Days(LocalDate from, LocalDate to) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MAX_YEARS = 50;

    /**
     * The rule that a period somebody asks for breaks; empty when it is one that figures can be read over. It bounds how
     * many months a single question may name.
     */
    public static Optional<String> brokenRule(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return Optional.of("not-before-from");
        }
        var bounded =
                from.getYear() >= FIRST_YEAR && to.getYear() <= LAST_YEAR && !to.isAfter(from.plusYears(MAX_YEARS));
        return bounded ? Optional.empty() : Optional.of("period-out-of-bounds");
    }

    public boolean contains(Days other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean overlaps(Days other) {
        return !other.from.isAfter(to) && !other.to.isBefore(from);
    }
}
