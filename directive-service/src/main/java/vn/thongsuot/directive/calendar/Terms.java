package vn.thongsuot.directive.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.organisation.calendar.Roll;
import vn.thongsuot.organisation.calendar.WorkingDays;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * What a deadline's words say.
 *
 * @param date the day named; of {@link Form#WITHIN} the day from which it is counted, which does not count itself
 * @param days how many days; only of {@link Form#WITHIN}
 * @param working whether only working days count; only of {@link Form#WITHIN}
 * @param roll what becomes of a last day on which nobody works
 */
public record Terms(Form form, LocalDate date, @Nullable Integer days, boolean working, Roll roll) {

    private static final int MOST = 366;
    private static final int FIRST = 2000;
    private static final int LAST = 2199;

    /** How the words hold to the day. */
    public enum Form {
        /** trước ngày: the day before is the last */
        BEFORE,
        /** đến hết ngày, chậm nhất ngày, hạn cuối: the day itself is the last */
        UNTIL,
        /** trong … ngày kể từ ngày */
        WITHIN
    }

    /** Where nothing is said: {@code trước ngày} never comes to mean the day it names. */
    public static Roll usualRoll(Form form) {
        return form == Form.BEFORE ? Roll.BACK : Roll.FORWARD;
    }

    Optional<Refusal> refusal() {
        var within = form == Form.WITHIN;
        return new Rules()
                .check(date.getYear() >= FIRST && date.getYear() <= LAST, "date", "calendar-year")
                .check(!within || days != null, "days", "required")
                .check(days == null || days >= 1 && days <= MOST, "days", "days-of-a-year")
                .check(within || days == null, "days", "only-within")
                .check(within || !working, "working", "only-within")
                .refusal();
    }

    /** The last day before rolling. */
    LocalDate last(WorkingDays calendar) {
        return switch (form) {
            case BEFORE -> date.minusDays(1);
            case UNTIL -> date;
            case WITHIN -> {
                int count = requireNonNull(days);
                yield working ? calendar.after(date, count) : date.plusDays(count);
            }
        };
    }
}
