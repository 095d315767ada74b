package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One total.
 *
 * @param token names it
 * @param value absent when none can be given; then there is a reason
 * @param qualifier of the value; absent with it
 * @param deeds how many activities reported the indicator
 * @param reason why there is no value; absent with a value
 */
public record Figure(
        CellToken token,
        @Nullable BigDecimal value,
        @Nullable Qualifier qualifier,
        int deeds,
        @Nullable Reason reason) {

    /** Why a total has no value. */
    public enum Reason {
        /** Nobody reported it, which is not zero. */
        NOT_REPORTED,
        /** Several values were reported of what must not be added, such as persons. */
        NOT_ADDITIVE,
        /** How the indicator adds up is not known here yet. */
        INDICATOR_NOT_KNOWN
    }
}
