package vn.thongsuot.organisation.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which last days are to be told of on a day.
 *
 * @param before how many working days before the last day; 0 is the last day itself
 * @param after how many working days after it
 * @param today the day on which it is told
 */
public record ReminderDays(List<Integer> before, List<Integer> after, WorkingDays calendar, LocalDate today) {

    /** Days on which nothing ran are made up for, so many of them. */
    public static final int MAKES_UP_DAYS = 3;

    /** How many working days before a last day it is told of until the tenant says otherwise. */
    public static final List<Integer> DELIVERED_BEFORE = List.of(3, 1);

    /** And how many after it. */
    public static final List<Integer> DELIVERED_AFTER = List.of(1);

    public ReminderDays {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * What is to be told.
     *
     * @param days until the last day; negative after it
     * @param on the day it was due to be told
     */
    public record Told(int days, LocalDate on) {}

    /** The earliest last day of which anything may have to be told. */
    public LocalDate first() {
        var furthest = after.isEmpty() ? 0 : Collections.max(after);
        return calendar.shift(today.minusDays(MAKES_UP_DAYS), -furthest - 1);
    }

    /** The latest one; days off after it may belong to it. */
    public LocalDate last() {
        var furthest = before.isEmpty() ? 0 : Collections.max(before);
        return calendar.shift(today, furthest + 1);
    }

    /**
     * What is to be told of a last day; what was given later than a reminder was due is not told of by it. Of rules that
     * meet on one day, as before a last day that is off, only the furthest tells.
     *
     * @param given absent when not known
     */
    public Stream<Told> of(LocalDate last, @Nullable LocalDate given) {
        var ahead = before.stream()
                .sorted(Comparator.reverseOrder())
                .map(days -> new Told(days, calendar.shift(last, -days)));
        var later = after.stream().map(days -> new Told(-days, calendar.shift(last, days)));
        var days = new HashSet<LocalDate>();
        return Stream.concat(ahead, later)
                .filter(told -> days.add(told.on()))
                .filter(told -> !told.on().isAfter(today))
                .filter(told -> !told.on().isBefore(today.minusDays(MAKES_UP_DAYS)))
                .filter(told -> told.days() < 0 || !today.isAfter(last))
                .filter(told -> given == null || !given.isAfter(told.on()));
    }
}
