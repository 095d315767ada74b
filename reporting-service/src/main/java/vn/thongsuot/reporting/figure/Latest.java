package vn.thongsuot.reporting.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value whose last day is the latest. One without days is never the latest beside one that has them. Two of the same day
 * that do not say the same make no value, since nobody knows which holds; two that differ only in what they came from make one
 * of which that is not told.
 */
final class Latest implements Fold {

    private @Nullable Reading latest;
    private boolean contradicted;

    @Override
    public void add(Reading reading) {
        if (reading.number() == null) {
            return;
        }
        var known = latest;
        var order = known == null ? 1 : day(reading).compareTo(day(known));
        if (known == null || order > 0) {
            latest = reading;
            contradicted = false;
        } else if (order == 0) {
            contradicted |= !saysTheSame(known, reading);
            latest = Deed.Share.same(known.share(), reading.share()) ? known : known.withoutShare();
        }
    }

    /** The last one; long ago where nobody said when it was. */
    static LocalDate day(Reading reading) {
        var period = reading.period();
        return period == null ? LocalDate.MIN : period.to();
    }

    private static boolean saysTheSame(Reading one, Reading other) {
        var first = one.number();
        var second = other.number();
        return first != null && second != null && first.compareTo(second) == 0 && one.qualifier() == other.qualifier();
    }

    @Override
    public Optional<Combined> result() {
        var last = latest;
        return last == null || contradicted ? Optional.empty() : Combined.of(Aggregation.NONE, last.tally());
    }
}
