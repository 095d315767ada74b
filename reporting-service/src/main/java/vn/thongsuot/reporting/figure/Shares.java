package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What percentages were worked out from, added up: percentages themselves never are.
 *
 * @param count how many values have numerator and denominator
 * @param bare how many of them have no number beside these
 */
public record Shares(BigDecimal numerator, BigDecimal denominator, int count, int bare) {

    public static final Shares NONE = new Shares(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    static Shares of(Deed.@Nullable Share share, boolean bare) {
        return share == null ? NONE : new Shares(share.numerator(), share.denominator(), 1, bare ? 1 : 0);
    }

    /** None where nothing is said. */
    public static Shares orNone(@Nullable Shares shares) {
        return shares == null ? NONE : shares;
    }

    /** Absent for none, so that what has none is told and kept as if there were no such thing. */
    public @Nullable Shares orNull() {
        return count == 0 ? null : this;
    }

    public Shares plus(Shares other) {
        return new Shares(
                numerator.add(other.numerator),
                denominator.add(other.denominator),
                count + other.count,
                bare + other.bare);
    }

    Shares minus(Shares other) {
        return plus(new Shares(other.numerator.negate(), other.denominator.negate(), -other.count, -other.bare));
    }
}
