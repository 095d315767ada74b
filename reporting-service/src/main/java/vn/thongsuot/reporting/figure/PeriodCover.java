package vn.thongsuot.reporting.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.Days;

/**
 * Which cells make up a period, each deed counted once: whole months, then whole halves outside of those, then the exact
 * cells that lie inside the period but inside none of these blocks.
 *
 * @param period what was asked for
 * @param months whole calendar months in it
 * @param halves whole halves in it that are not in one of the months
 */
public record PeriodCover(Interval period, List<Interval> months, List<Interval> halves) {

    public PeriodCover {
        months = List.copyOf(months);
        halves = List.copyOf(halves);
    }

    /** Of a period within the bounds of {@link Days#brokenRule}; a longer one would name more months than memory holds. */
    public static PeriodCover of(Interval period) {
        Days.brokenRule(period.from(), period.to()).ifPresent(rule -> {
            throw new IllegalArgumentException("expected a bounded period, got " + period);
        });
        var months = new ArrayList<Interval>();
        var halves = new ArrayList<Interval>();
        var last = YearMonth.from(period.to());
        for (var month = YearMonth.from(period.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            cover(month, period, months, halves);
        }
        return new PeriodCover(period, months, halves);
    }

    private static void cover(YearMonth month, Interval period, List<Interval> months, List<Interval> halves) {
        var whole = blockAt(Grain.MONTH, month.atDay(1));
        if (period.contains(whole)) {
            months.add(whole);
            return;
        }
        for (var day : List.of(month.atDay(1), month.atEndOfMonth())) {
            var half = blockAt(Grain.HALF, day);
            if (period.contains(half)) {
                halves.add(half);
            }
        }
    }

    /** Calendar months that the period touches without holding them whole; at most two. */
    public List<Interval> edges() {
        return Stream.of(period.from(), period.to())
                .map(day -> blockAt(Grain.MONTH, day))
                .distinct()
                .filter(month -> !months.contains(month))
                .toList();
    }

    /**
     * Of the {@link #edges()} those that the exact cells of their days have to be looked through for. Where what is asked for of
     * a month is a half, as between official cut-offs, no other days of it lie inside the period.
     */
    public List<Interval> loose() {
        return edges().stream().filter(month -> !halves.contains(asked(month))).toList();
    }

    /** What of a month that the period touches lies in it. */
    private Interval asked(Interval month) {
        return new Interval(
                period.from().isAfter(month.from()) ? period.from() : month.from(),
                period.to().isBefore(month.to()) ? period.to() : month.to());
    }

    private static Interval blockAt(Grain grain, LocalDate day) {
        return grain.blockAround(new Interval(day, day)).orElseThrow();
    }

    /** Whether a cell of this grain and interval is one of those that make up the period. */
    public boolean takes(Grain grain, Interval interval) {
        return switch (grain) {
            case MONTH -> months.contains(interval);
            case HALF -> halves.contains(interval);
            case LEAF -> period.contains(interval) && !inBlock(interval);
        };
    }

    /** The widest block that the days lie inside of; themselves inside none, and nothing outside the period. */
    Optional<Interval> block(@Nullable Interval days) {
        if (days == null || !period.contains(days)) {
            return Optional.empty();
        }
        return Stream.of(months, halves)
                .flatMap(List::stream)
                .filter(block -> block.contains(days))
                .findFirst()
                .or(() -> Optional.of(days));
    }

    private boolean inBlock(Interval interval) {
        return months.stream().anyMatch(block -> block.contains(interval))
                || halves.stream().anyMatch(block -> block.contains(interval));
    }
}
