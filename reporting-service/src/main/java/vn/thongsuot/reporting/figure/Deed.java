package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What figures read of an activity; the rest of the event is not their concern.
 *
 * @param unit reporting lead
 * @param coordinators units that took part
 * @param kind for instance {@code TRAINING}
 * @param state {@code DONE} and {@code LAUNCHED} count
 * @param title absent in none, kept so that sources can be named
 * @param period absent when nobody said when it was
 * @param directives the set that it answers
 * @param measurements values may be absent: not reported
 */
public record Deed(
        String unit,
        List<String> coordinators,
        String kind,
        String state,
        String title,
        @Nullable Interval period,
        List<String> directives,
        List<Measurement> measurements) {

    private static final Set<String> COUNTED = Set.of("DONE", "LAUNCHED");

    public Deed {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(title, "title");
        coordinators = List.copyOf(coordinators);
        directives = List.copyOf(directives);
        measurements = List.copyOf(measurements);
    }

    /** Whether it happened. What is only planned, possible, cancelled or withdrawn makes no figure. */
    public boolean counts() {
        return COUNTED.contains(state);
    }

    public SortedSet<String> units() {
        var units = new TreeSet<>(coordinators);
        units.add(unit);
        return units;
    }

    /** What a percentage was worked out from. */
    public record Share(BigDecimal numerator, BigDecimal denominator) {

        public Share {
            Measurement.bounded(Objects.requireNonNull(numerator, "numerator"));
            Measurement.bounded(Objects.requireNonNull(denominator, "denominator"));
        }

        /** Whether both say the same, which 1/2 and 1.0/2 do and 2/4 does not, or nothing. */
        static boolean same(@Nullable Share one, @Nullable Share other) {
            return one == null || other == null
                    ? one == other
                    : one.numerator.compareTo(other.numerator) == 0
                            && one.denominator.compareTo(other.denominator) == 0;
        }
    }

    /**
     * One value of one indicator.
     *
     * @param qualifier as on the wire; see {@link Qualifier#of}
     * @param value absent when none was reported, which is not zero
     * @param period its own, which then dates it; absent when it is the deed's
     * @param share what a percentage came from; absent for what is none
     * @param named what was named without being counted
     */
    public record Measurement(
            String indicator,
            @Nullable String qualifier,
            @Nullable BigDecimal value,
            @Nullable Interval period,
            @Nullable Share share,
            @Nullable List<String> named) {

        /** Digits after and before the point that a value may need; more than that is no number of an office. */
        private static final int MAX_DIGITS = 60;

        public Measurement {
            Objects.requireNonNull(indicator, "indicator");
            bounded(value);
            named = named == null ? List.of() : List.copyOf(named);
        }

        private static void bounded(@Nullable BigDecimal value) {
            if (value != null && (Math.abs(value.scale()) > MAX_DIGITS || value.precision() > MAX_DIGITS)) {
                throw new IllegalArgumentException("expected a number of at most " + MAX_DIGITS + " digits");
            }
        }

        /** What was named without being counted; never absent. */
        @Override
        public List<String> named() {
            return named == null ? List.of() : named;
        }

        /** Whether it has a number or a share. */
        public boolean isCounted() {
            return value != null || share != null;
        }
    }
}
