package vn.thongsuot.reporting.figure;

import java.time.YearMonth;
import java.util.Optional;

/** How wide the interval of a cell is. Halves end on the 14th because official report periods do. */
public enum Grain {
    /** The exact interval of the deeds; or none, where they have no date. */
    LEAF {
        @Override
        public Optional<Interval> blockAround(Interval interval) {
            return Optional.of(interval);
        }
    },
    /** The 1st to the 14th of a month, or the 15th to its end. */
    HALF {
        @Override
        public Optional<Interval> blockAround(Interval interval) {
            var month = YearMonth.from(interval.from());
            var first = new Interval(month.atDay(1), month.atDay(LAST_DAY_OF_FIRST_HALF));
            var second = new Interval(month.atDay(LAST_DAY_OF_FIRST_HALF + 1), month.atEndOfMonth());
            var half = first.to().isBefore(interval.from()) ? second : first;
            return half.contains(interval) ? Optional.of(half) : Optional.empty();
        }
    },
    /** A calendar month. */
    MONTH {
        @Override
        public Optional<Interval> blockAround(Interval interval) {
            var month = YearMonth.from(interval.from());
            var block = new Interval(month.atDay(1), month.atEndOfMonth());
            return block.contains(interval) ? Optional.of(block) : Optional.empty();
        }
    };

    static final int LAST_DAY_OF_FIRST_HALF = 14;

    /** The one block of this grain that the interval lies inside of; empty when it crosses a border of blocks. */
    public abstract Optional<Interval> blockAround(Interval interval);
}
