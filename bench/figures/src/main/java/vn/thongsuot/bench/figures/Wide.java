package vn.thongsuot.bench.figures;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.FigureTable;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.ReadingTables;
import vn.thongsuot.reporting.figure.TableQuery;

/** The wide question: every total of 300 directives by 300 units over a year. */
final class Wide {

    private static final Deeds DEEDS = new Deeds(300, 300);
    private static final TenantId TENANT = new TenantId("wide");
    private static final Interval YEAR = new Interval(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 12, 14));
    private static final int TIMES = 15;

    private final Ground ground;
    private final Duration warmUp;

    Wide(Ground ground, Duration warmUp) {
        this.ground = ground;
        this.warmUp = warmUp;
    }

    String run(List<Integer> sizes) {
        var lines = new ArrayList<>(List.of(Times.head("deeds")));
        for (var size : sizes) {
            try (var reading = Reading.start(ground, "wide" + size)) {
                reading.load(TENANT, DEEDS, size, false);
                requireRight(ask(reading), size);
                for (var end = System.nanoTime() + warmUp.toNanos(); System.nanoTime() < end; ) {
                    ask(reading);
                }
                var took = new long[TIMES];
                for (var time = 0; time < TIMES; time++) {
                    var begin = System.nanoTime();
                    ask(reading);
                    took[time] = System.nanoTime() - begin;
                }
                lines.add(Times.of(took).row(String.format(Locale.ROOT, "%,d", size)));
            }
        }
        return String.join("\n", lines);
    }

    private static FigureTable ask(Reading reading) {
        var query = new TableQuery(
                "d0", List.of(), "u0", List.of(), List.of(DeedFacts.ATTENDANCES, CellKey.DEEDS), YEAR, null);
        return reading.bean(ReadingTables.class).read(TENANT, query).orThrow();
    }

    /** The total on top must be what the deeds say. */
    private static void requireRight(FigureTable table, int size) {
        var deeds = 0L;
        var attendances = BigDecimal.ZERO;
        for (var number = 0; number < size; number++) {
            var facts = DEEDS.facts(number);
            if (YEAR.contains(new Interval(facts.day(), facts.day()))) {
                deeds++;
                attendances = attendances.add(facts.attendances());
            }
        }
        if (value(table, CellKey.DEEDS).compareTo(BigDecimal.valueOf(deeds)) != 0
                || value(table, DeedFacts.ATTENDANCES).compareTo(attendances) != 0) {
            throw new IllegalStateException("the table does not say " + deeds + " deeds and " + attendances);
        }
    }

    private static BigDecimal value(FigureTable table, String indicator) {
        return table.cells().stream()
                .filter(cell -> cell.row() == 0
                        && cell.column() == 0
                        && cell.figure().token().indicator().equals(indicator))
                .map(cell -> Objects.requireNonNull(cell.figure().value(), "no value of " + indicator))
                .findFirst()
                .orElseThrow();
    }
}
