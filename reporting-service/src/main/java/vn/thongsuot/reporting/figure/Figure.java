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
 * @param numerator what a percentage came from, with denominator; both absent for what is none
 */
public record Figure(
        CellToken token,
        @Nullable BigDecimal value,
        @Nullable Qualifier qualifier,
        int deeds,
        @Nullable Reason reason,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    /** One that is no percentage. */
    public Figure(
            CellToken token,
            @Nullable BigDecimal value,
            @Nullable Qualifier qualifier,
            int deeds,
            @Nullable Reason reason) {
        this(token, value, qualifier, deeds, reason, null, null);
    }

    static Figure of(CellToken token, Combined combined, int deeds) {
        return new Figure(
                token,
                combined.value(),
                combined.qualifier(),
                deeds,
                null,
                combined.numerator(),
                combined.denominator());
    }

    static Figure without(CellToken token, int deeds, Reason reason) {
        return new Figure(token, null, null, deeds, reason);
    }

    /** Why a total has no value. */
    public enum Reason {
        /** Nobody reported it, which is not zero. */
        NOT_REPORTED,
        /** Several values were reported of what must not be made one, such as persons or percentages of nothing known. */
        NOT_ADDITIVE,
        /** How the indicator adds up is not known here yet. */
        INDICATOR_NOT_KNOWN
    }
}
