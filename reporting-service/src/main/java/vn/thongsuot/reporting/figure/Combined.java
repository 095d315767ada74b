package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many values as one.
 *
 * @param qualifier how it is meant
 * @param numerator and denominator of a percentage; absent for what is none, and for one of which nobody said them
 * @param denominator above zero
 */
record Combined(
        BigDecimal value,
        Qualifier qualifier,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    /** Digits behind the point of what had to be divided. */
    private static final int SCALE = 6;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Combined(BigDecimal value, Qualifier qualifier) {
        this(value, qualifier, null, null);
    }

    /** What the values of a tally make under a rule that is read from cells; empty where they make none. */
    static Optional<Combined> of(Aggregation rule, Tally tally) {
        return switch (rule) {
            case SUM -> tally.numbers() == 0 ? Optional.empty() : Optional.of(sum(tally));
            case COUNT -> Optional.of(new Combined(BigDecimal.valueOf(tally.values()), Qualifier.EQ));
            case AVERAGE -> tally.numbers() == 0 ? Optional.empty() : Optional.of(average(tally));
            case PERCENTAGE -> percentage(tally);
            default -> single(tally);
        };
    }

    private static Combined sum(Tally tally) {
        return new Combined(tally.sum(), meant(tally));
    }

    private static Combined average(Tally tally) {
        return new Combined(divided(tally.sum(), BigDecimal.valueOf(tally.numbers())), meant(tally));
    }

    private static Optional<Combined> percentage(Tally tally) {
        var shares = tally.shares();
        if (shares.count() == tally.values() && shares.denominator().signum() > 0) {
            var percent = divided(shares.numerator().multiply(HUNDRED), shares.denominator());
            return Optional.of(new Combined(percent, meant(tally), shares.numerator(), shares.denominator()));
        }
        return single(tally);
    }

    /** The value itself, with what it came from where that is said. */
    private static Optional<Combined> single(Tally tally) {
        if (tally.values() != 1 || tally.numbers() != 1) {
            return Optional.empty();
        }
        var share = tally.shares();
        return Optional.of(
                share.denominator().signum() > 0
                        ? new Combined(tally.sum(), meant(tally), share.numerator(), share.denominator())
                        : sum(tally));
    }

    private static Qualifier meant(Tally tally) {
        return Qualifier.ofSum(Set.copyOf(tally.qualifiers().keySet()));
    }

    static BigDecimal divided(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, SCALE, RoundingMode.HALF_UP);
    }
}
