package vn.thongsuot.reporting.definition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.reporting.definition.DueRule;
import vn.thongsuot.reporting.definition.ReportDefinition;
import vn.thongsuot.reporting.definition.Reporters;
import vn.thongsuot.reporting.definition.Step;
import vn.thongsuot.reporting.outline.CutOff;
import vn.thongsuot.reporting.outline.PeriodRule;
import vn.thongsuot.reporting.report.Report;

/** A rule that somebody tries out, as a definition that is stored nowhere. */
final class Tried {

    /** Months from the period's, and a day: {@code 0.25} is the 25th of its last month, {@code -1.15} the 15th before. */
    private static final Pattern DAY = Pattern.compile("(-?\\d|-?1[0-2])\\.([1-9]|[12]\\d|3[01])");

    private static final int MOST_AHEAD = 60;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2190, 12, 31);
    private static final Reporters NOBODY = new Reporters(List.of(), List.of(), List.of(), null);

    private Tried() {}

    static CutOff.Day day(String field, @Nullable String written) {
        var read = written == null ? null : DAY.matcher(written);
        if (read == null || !read.matches()) {
            throw new RefusedException(Refusal.invalid(field, "day-of-month"));
        }
        return new CutOff.Day(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
    }

    static ReportDefinition definition(
            PeriodRule rule,
            @Nullable CutOff cutOff,
            @Nullable String outline,
            int opensBefore,
            DueRule due,
            @Nullable LocalDate validFrom) {
        var from = validFrom == null ? FIRST : validFrom;
        if (opensBefore < 0 || opensBefore > MOST_AHEAD) {
            throw new RefusedException(Refusal.invalid("opensBefore", "opens-ahead"));
        }
        if (from.isBefore(FIRST) || from.isAfter(LAST)) {
            throw new RefusedException(Refusal.invalid("validFrom", "period-out-of-bounds"));
        }
        var steps = List.of(new Step(NOBODY, null, null, due));
        return new ReportDefinition(
                Report.Kind.PERIODIC,
                "",
                "",
                null,
                null,
                null,
                rule,
                cutOff,
                null,
                opensBefore,
                steps,
                outline,
                List.of(),
                null,
                from,
                null,
                ReportDefinition.State.DRAFT);
    }
}
