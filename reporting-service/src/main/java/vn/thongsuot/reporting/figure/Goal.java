package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.PlanTargetsFact.Share;

/**
 * The number that a figure is compared with.
 *
 * @param number absent where the target gives none
 * @param why there is none; absent where there is one
 */
record Goal(@Nullable BigDecimal number, Progress.@Nullable Why why) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "%";

    static Goal of(Target target, Figure figure, @Nullable String unitOfMeasure) {
        var share = target.share();
        if (share != null) {
            return figure.numerator() != null || PERCENT.equals(unitOfMeasure) ? percent(share) : counted(share);
        }
        if (target.value() == null) {
            return new Goal(null, Progress.Why.TARGET_OPEN);
        }
        return isOther(target.measure(), unitOfMeasure)
                ? new Goal(null, Progress.Why.OTHER_MEASURE)
                : new Goal(target.value(), null);
    }

    private static boolean isOther(@Nullable String measure, @Nullable String unitOfMeasure) {
        return measure != null && unitOfMeasure != null && !plain(measure).equals(plain(unitOfMeasure));
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static Goal percent(Share share) {
        if (share.percent() != null) {
            return new Goal(share.percent(), null);
        }
        var part = share.numerator();
        var whole = share.denominator();
        return part == null || whole == null || whole.signum() == 0
                ? new Goal(null, Progress.Why.TARGET_OPEN)
                : new Goal(Combined.divided(part.multiply(HUNDRED), whole), null);
    }

    /** Of an indicator that counts: the part itself, or the percentage of the whole. */
    private static Goal counted(Share share) {
        if (share.numerator() != null) {
            return new Goal(share.numerator(), null);
        }
        var percent = share.percent();
        var whole = share.denominator();
        if (percent == null) {
            return new Goal(null, Progress.Why.TARGET_OPEN);
        }
        return whole == null
                ? new Goal(null, Progress.Why.POPULATION_UNKNOWN)
                : new Goal(Combined.divided(whole.multiply(percent), HUNDRED), null);
    }
}
