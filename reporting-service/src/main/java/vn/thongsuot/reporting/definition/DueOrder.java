package vn.thongsuot.reporting.definition;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thongsuot.platform.aggregate.Violation;

/**
 * That the last days of a year's periods lie as they must: each at least one working day after the cut-off, and each level
 * later than the one below it (Nghị định 09/2019/NĐ-CP, Điều 8). What breaks it is told with the first period that does.
 */
final class DueOrder {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DueOrder() {}

    static List<Violation> broken(Reckoning reckoning) {
        var from = reckoning.definition().validFrom();
        var once = reckoning.definition().days();
        var periods =
                once == null ? reckoning.cutOffIn(from, from.plusMonths(13)) : reckoning.cutOffIn(once.to(), once.to());
        if (periods.isEmpty()) {
            return List.of(Violation.of("/validFrom", "no-period"));
        }
        return Stream.iterate(0, place -> place < reckoning.definition().steps().size(), place -> place + 1)
                .flatMap(place -> periods.stream()
                        .flatMap(period -> broken(reckoning, period, place).stream())
                        .limit(1))
                .toList();
    }

    private static Optional<Violation> broken(Reckoning reckoning, ReckonedPeriod period, int place) {
        var pointer = "/steps/" + place + "/due";
        var mine = period.last().get(place);
        if (mine.last().isBefore(reckoning.earliest(period.days()))) {
            var cut = DAY.format(period.days().to());
            return Optional.of(Violation.of(pointer, "due-after-cut-off", DAY.format(mine.last()), cut));
        }
        if (place == 0) {
            return Optional.empty();
        }
        var below = period.last().get(place - 1);
        var later = mine.read().isAfter(below.read()) && !mine.last().isBefore(below.last());
        return later
                ? Optional.empty()
                : Optional.of(
                        Violation.of(pointer, "due-after-below", DAY.format(mine.last()), DAY.format(below.last())));
    }
}
