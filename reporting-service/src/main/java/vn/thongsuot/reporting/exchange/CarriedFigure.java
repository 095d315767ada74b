package vn.thongsuot.reporting.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One total as another tenant learns it; never the deeds behind it.
 *
 * @param indicator the sender's code
 * @param name as the sender calls it; absent when it keeps nothing under this code
 * @param unitOfMeasure absent likewise
 * @param value plain decimal; absent when there is none, and then there is a reason
 * @param qualifier how the value is meant, for instance {@code APPROX}; absent with it
 * @param deeds how many activities reported it
 * @param reason why there is no value, which is not zero; absent with a value
 */
public record CarriedFigure(
        String indicator,
        @Nullable String name,
        @Nullable String unitOfMeasure,
        @Nullable String value,
        @Nullable String qualifier,
        int deeds,
        @Nullable String reason) {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final String NOT_KEPT = "NOT_KEPT";

    /** That the sender keeps no numbers under a code that was agreed upon. */
    static CarriedFigure notKept(String indicator) {
        return new CarriedFigure(indicator, null, null, null, null, 0, NOT_KEPT);
    }

    boolean isWhole() {
        return !indicator.isBlank()
                && deeds >= 0
                && (value == null) != (reason == null)
                && (value == null || DECIMAL.matcher(value).matches());
    }
}
