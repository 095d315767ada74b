package vn.thongsuot.reporting.outline;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Periods as an address names them: {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H1}, {@code 2026-H2}, {@code 2026-9M} and
 * {@code 2026}, cut as Nghị định 09/2019/NĐ-CP (Điều 12) or an outline has it; {@code calendar-2026-03},
 * {@code calendar-2026-Q1} and {@code calendar-2026} by the calendar. Which days that is says {@link Outline#days}.
 */
public final class PeriodNames {

    private static final String CALENDAR = "calendar-";
    private static final Pattern NAME = Pattern.compile("(\\d{4})(-.{2})?");

    private static final Map<String, PeriodRule> PARTS_OF_A_YEAR = Map.of(
            "-H1", PeriodRule.FIRST_HALF,
            "-H2", PeriodRule.SECOND_HALF,
            "-9M", PeriodRule.NINE_MONTHS);

    private PeriodNames() {}

    /** Empty when nothing is called so. */
    public static Optional<NominalPeriod> read(String name) {
        var byCalendar = name.startsWith(CALENDAR);
        var bare = byCalendar ? name.substring(CALENDAR.length()) : name;
        var found = NAME.matcher(bare);
        if (!found.matches()) {
            return Optional.empty();
        }
        var part = found.group(2);
        if (!byCalendar && part != null && PARTS_OF_A_YEAR.containsKey(part)) {
            return Optional.of(new NominalPeriod(PARTS_OF_A_YEAR.get(part), found.group(1)));
        }
        return plain(bare, byCalendar);
    }

    private static Optional<NominalPeriod> plain(String bare, boolean byCalendar) {
        var rules = byCalendar
                ? new PeriodRule[] {PeriodRule.CALENDAR_MONTH, PeriodRule.CALENDAR_QUARTER, PeriodRule.CALENDAR_YEAR}
                : new PeriodRule[] {PeriodRule.MONTH, PeriodRule.QUARTER, PeriodRule.YEAR};
        for (var rule : rules) {
            if (rule.names(bare)) {
                return Optional.of(new NominalPeriod(rule, bare));
            }
        }
        return Optional.empty();
    }

    /** The name that {@link #read} understands. */
    public static String of(NominalPeriod period) {
        return switch (period.rule()) {
            case MONTH, QUARTER, YEAR -> period.of();
            case FIRST_HALF -> period.of() + "-H1";
            case SECOND_HALF -> period.of() + "-H2";
            case NINE_MONTHS -> period.of() + "-9M";
            case CALENDAR_MONTH, CALENDAR_QUARTER, CALENDAR_YEAR -> CALENDAR + period.of();
        };
    }
}
