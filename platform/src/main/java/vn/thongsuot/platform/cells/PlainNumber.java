package vn.thongsuot.platform.cells;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers written without exponents. What is so large or so small that this would take a thousand million digits is
 * never written: a spreadsheet says such a number in ten characters.
 */
public final class PlainNumber {

    /** Digits of one number, and places before or after its point. */
    public static final int DIGITS = 30;

    /** The rule that a longer number breaks; its text names {@link #DIGITS}. */
    public static final String RULE = "number-too-long";

    private PlainNumber() {}

    /** Without zeros at its end; empty when it is too long to be written. */
    public static Optional<BigDecimal> of(BigDecimal number) {
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (isFar(number)) { // before anything else is worked out of it
            return Optional.empty();
        }
        var bare = number.stripTrailingZeros();
        return bare.precision() > DIGITS || isFar(bare) ? Optional.empty() : Optional.of(bare);
    }

    /** As digits; empty when it is too long to be written. */
    public static Optional<String> write(BigDecimal number) {
        return of(number).map(BigDecimal::toPlainString);
    }

    private static boolean isFar(BigDecimal number) {
        return Math.abs((long) number.scale()) > DIGITS;
    }
}
