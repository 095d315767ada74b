package vn.thongsuot.activity.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a percentage was worked out from; it is kept, for percentages themselves never add up.
 *
 * @param denominator above zero
 */
public record Share(BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 2;

    public Share {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("expected a share of something, got a denominator of " + denominator);
        }
    }

    boolean isNegative() {
        return numerator.signum() < 0;
    }

    /** In per cent, to two places, rounded half up. */
    public BigDecimal percent() {
        return percent(SCALE);
    }

    /** Whether the percentage is this share, rounded as far as it is written. */
    boolean is(BigDecimal percentage) {
        return percent(Math.max(0, percentage.scale())).compareTo(percentage) == 0;
    }

    private BigDecimal percent(int scale) {
        return numerator.multiply(HUNDRED).divide(denominator, scale, RoundingMode.HALF_UP);
    }
}
