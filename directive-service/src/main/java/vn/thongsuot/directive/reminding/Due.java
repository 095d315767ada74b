package vn.thongsuot.directive.reminding;

import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.calendar.CountingWorkingDays;

/** Which last days are to be told of today, by the rules of a tenant. */
record Due(DeadlineRules rules, CountingWorkingDays.Days calendar, LocalDate today) {

    /**
     * What is to be told.
     *
     * @param days until the last day; negative after it
     * @param on the day it was due to be told
     */
    record Told(int days, LocalDate on) {}

    /** The earliest last day of which anything may have to be told. */
    LocalDate first() {
        var furthest = rules.after().isEmpty() ? 0 : Collections.max(rules.after());
        return calendar.shift(today.minusDays(Reminding.MAKES_UP_DAYS), -furthest - 1);
    }

    /** The latest one; days off after it may belong to it. */
    LocalDate last() {
        var furthest = rules.before().isEmpty() ? 0 : Collections.max(rules.before());
        return calendar.shift(today, furthest + 1);
    }

    /**
     * What is to be told of a last day; a task given later than a reminder was due is not told of by it.
     *
     * @param given absent when not known
     */
    Stream<Told> of(LocalDate last, @Nullable LocalDate given) {
        var before = rules.before().stream().map(days -> new Told(days, calendar.shift(last, -days)));
        var after = rules.after().stream().map(days -> new Told(-days, calendar.shift(last, days)));
        return Stream.concat(before, after)
                .filter(told -> !told.on().isAfter(today))
                .filter(told -> !told.on().isBefore(today.minusDays(Reminding.MAKES_UP_DAYS)))
                .filter(told -> told.days() < 0 || !today.isAfter(last))
                .filter(told -> given == null || !given.isAfter(told.on()));
    }
}
