package vn.thongsuot.reporting.timeliness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.answer.Standing;
import vn.thongsuot.reporting.timeliness.UnitAnswer.Timing;

/**
 * How many have answered.
 *
 * @param asked all that were
 * @param answered of them, those that there was nothing included
 * @param nothingToReport of those that answered
 * @param inTime of those that answered, by the last day
 * @param late of those that answered, after it
 * @param missing have given no answer
 * @param overdue of those, though the last day is over
 */
public record Rate(int asked, int answered, int nothingToReport, int inTime, int late, int missing, int overdue) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 1;

    static Rate of(Collection<UnitAnswer> answers) {
        var missing = count(answers, Timing.OVERDUE) + count(answers, Timing.WAITING);
        var nothing = (int) answers.stream()
                .filter(answer -> answer.standing() == Standing.NOTHING_TO_REPORT)
                .count();
        return new Rate(
                answers.size(),
                answers.size() - missing,
                nothing,
                count(answers, Timing.IN_TIME),
                count(answers, Timing.LATE),
                missing,
                count(answers, Timing.OVERDUE));
    }

    private static int count(Collection<UnitAnswer> answers, Timing timing) {
        return (int)
                answers.stream().filter(answer -> answer.timing() == timing).count();
    }

    /** How many of those of which it is known by now were in time: {@link #inTime} of these. */
    public int judged() {
        return inTime + late + overdue;
    }

    /** Rounded to tenths; absent of none. */
    public static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
    }
}
