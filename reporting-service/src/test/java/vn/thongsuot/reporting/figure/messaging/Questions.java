package vn.thongsuot.reporting.figure.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.naive.Catalogue;
import vn.thongsuot.reporting.naive.NaiveFigure;
import vn.thongsuot.reporting.naive.RandomHistory;

/** Asks a history for figures and works each of them out again. */
final class Questions {

    private static final List<Interval> OFFICIAL = List.of(
            new Interval(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30)),
            new Interval(LocalDate.of(2025, 4, 15), LocalDate.of(2025, 5, 14)),
            new Interval(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));

    private final History history;
    private final RandomHistory world;

    Questions(History history) {
        this.history = history;
        this.world = history.world();
    }

    void askAny() {
        ask(query());
    }

    private FigureQuery query() {
        var directives = List.copyOf(world.directives().letters().keySet());
        var units = List.copyOf(world.organisation().units().keySet());
        return new FigureQuery(
                world.below(4) == 0 ? null : world.one(directives),
                world.below(4) == 0 ? null : world.one(units),
                world.below(6) == 0 ? null : period(),
                world.below(2) == 0 ? null : world.day());
    }

    private Interval period() {
        if (world.below(2) == 0) {
            return world.one(OFFICIAL);
        }
        var from = world.day();
        return new Interval(from, from.plusDays(world.below(60)));
    }

    private void ask(FigureQuery query) {
        var figures = history.read(query);
        var asked = asked(query, null);
        assertThat(figures.items().stream().filter(item -> item.token().kind() == null))
                .hasSize(Catalogue.RULES.size() + 1);
        for (var figure : figures.items()) {
            compare(query, figure);
        }
        if (query.period() != null) {
            assertThat(figures.notDatableCount())
                    .as("not datable of %s", query)
                    .isEqualTo(NaiveFigure.notDatable(history.told(), asked));
        }
    }

    private void compare(FigureQuery query, Figure figure) {
        var indicator = figure.token().indicator();
        var ways = indicator.equals("deeds")
                ? new Catalogue.Ways("SUM", "SUM")
                : Objects.requireNonNull(Catalogue.RULES.get(indicator)).plain();
        var expected = NaiveFigure.of(
                history.told(),
                asked(query, figure.token().kind()),
                indicator,
                ways.overUnits(),
                ways.overTime(),
                world.organisation().units());
        assertThat(said(figure))
                .as("%s by %s of %s", indicator, figure.token().kind(), query)
                .isEqualTo(expected.value() + " " + expected.qualifier());
        assertThat(figure.deeds())
                .as("deeds of %s by %s of %s", indicator, figure.token().kind(), query)
                .isEqualTo(expected.deeds());
        var none = figure.deeds() == 0 ? Figure.Reason.NOT_REPORTED : Figure.Reason.NOT_ADDITIVE;
        assertThat(figure.reason()).isEqualTo(figure.value() == null ? none : null);
    }

    private static String said(Figure figure) {
        var value = figure.value();
        return value == null
                ? "- -"
                : (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString()) + " " + figure.qualifier();
    }

    private NaiveFigure.Asked asked(FigureQuery query, @Nullable String kind) {
        var period = query.period();
        var day = query.asOf() == null ? RandomHistory.TODAY : query.asOf();
        return new NaiveFigure.Asked(
                history.tenant().value(),
                query.directive() == null ? null : world.directives().under(query.directive(), query.asOf()),
                query.unit() == null ? null : units(query.unit(), day),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                kind);
    }

    private Set<String> units(String top, LocalDate day) {
        return world.organisation().subtree(top, day);
    }
}
