package vn.thongsuot.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reported value inside the period.
 *
 * @param units that did it together, in the order of the alphabet
 * @param number absent for what has a share or names alone
 * @param share what a percentage came from; absent for what is none
 * @param names what was named with it, as names are compared
 */
record One(
        List<String> units,
        @Nullable LocalDate from,
        LocalDate to,
        @Nullable BigDecimal number,
        String qualifier,
        @Nullable Share share,
        Set<String> names) {

    /** Whether it says more than names. */
    boolean isCounted() {
        return number != null || share != null;
    }

    boolean saysTheSame(One other) {
        return number != null
                && other.number != null
                && number.compareTo(other.number) == 0
                && qualifier.equals(other.qualifier);
    }
}
