package vn.thongsuot.verify;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a percentage came from. */
record Share(BigDecimal numerator, BigDecimal denominator) {

    /** Absent where one of the two is no plain decimal. */
    static @Nullable Share read(@Nullable String numerator, @Nullable String denominator) {
        var above = Decimals.read(numerator);
        var below = Decimals.read(denominator);
        return above == null || below == null ? null : new Share(above, below);
    }

    Share plus(Share other) {
        return new Share(numerator.add(other.numerator), denominator.add(other.denominator));
    }

    /** 1/2 and 1.0/2 are the same, 2/4 is another. */
    boolean isSame(@Nullable Share other) {
        return other != null
                && numerator.compareTo(other.numerator) == 0
                && denominator.compareTo(other.denominator) == 0;
    }

    @Override
    public String toString() {
        return Decimals.plain(numerator) + "/" + Decimals.plain(denominator);
    }
}
