package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By how much a value differs from an earlier one.
 *
 * @param absolute above zero where it grew; of percentages in percentage points
 * @param qualifier how it is meant: 'at least 50' after 40 is at least 10 more
 * @param percent of the earlier value; absent where that is zero, or not exact
 */
public record Change(
        BigDecimal absolute, Qualifier qualifier, @Nullable BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty where one of them is missing, which is not zero, and where how they are meant leaves open which is more. */
    public static Optional<Change> between(Figure now, @Nullable Figure was) {
        var value = now.value();
        var before = was == null ? null : was.value();
        if (value == null || before == null) {
            return Optional.empty();
        }
        var base = meant(was);
        var meant = Qualifier.ofSum(EnumSet.of(meant(now), base.negated()));
        if (meant == Qualifier.APPROX) {
            return Optional.empty();
        }
        var absolute = value.subtract(before);
        return Optional.of(new Change(absolute, meant, base == Qualifier.EQ ? percent(absolute, before) : null));
    }

    private static @Nullable BigDecimal percent(BigDecimal change, BigDecimal base) {
        return base.signum() == 0 ? null : Combined.divided(change.multiply(HUNDRED), base.abs());
    }

    private static Qualifier meant(@Nullable Figure figure) {
        var qualifier = figure == null ? null : figure.qualifier();
        return qualifier == null ? Qualifier.EQ : qualifier;
    }
}
