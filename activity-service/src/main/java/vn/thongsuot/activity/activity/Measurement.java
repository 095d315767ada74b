package vn.thongsuot.activity.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an activity yielded by one indicator. It has a value, a text, or both; a measurement with neither would look like
 * zero and is refused.
 *
 * @param indicator id of the indicator
 * @param qualifier how the value is meant; absent without a value, and then nothing is said
 * @param value in the indicator's unit of measure, never negative; absent for what was found without counting
 * @param text finding in words
 */
public record Measurement(
        String indicator,
        @Nullable Qualifier qualifier,
        @Nullable BigDecimal value,
        @Nullable String text) {

    boolean isEmpty() {
        return value == null && text == null;
    }

    boolean isNegative() {
        return value != null && value.signum() < 0;
    }
}
