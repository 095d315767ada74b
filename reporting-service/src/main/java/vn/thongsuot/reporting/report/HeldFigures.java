package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellToken;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.Qualifier;

/**
 * The figures that a report tells, as they were at one time. The writer renews them when he wants to; handing the report in
 * locks them, so that what is signed is what was read.
 *
 * @param asOf all that was told before is accounted for, but for what waited
 * @param waiting records that had not been counted; absent when that was unknown
 * @param unread events that stood unread and may concern the figures
 * @param notDatable deeds that could not be placed in the period
 * @param values totals over all kinds of activities in the order of print, then those of each kind
 * @param before the same of the period before; absent where the period has no name, and so none before it
 */
public record HeldFigures(
        Instant asOf,
        @Nullable Long waiting,
        long unread,
        long notDatable,
        List<Value> values,
        @Nullable List<Value> before) {

    public HeldFigures {
        values = List.copyOf(values);
        before = before == null ? null : List.copyOf(before);
    }

    /**
     * One total.
     *
     * @param kind of activity; absent for the total over all kinds
     * @param value plain decimal; absent when there is none, and then there is a reason
     * @param qualifier of the value; absent with it
     * @param deeds how many activities reported it
     * @param numerator what a percentage came from, with denominator; both absent for what is none
     */
    public record Value(
            @Nullable String kind,
            String indicator,
            @Nullable String value,
            @Nullable String qualifier,
            int deeds,
            @Nullable String reason,
            @Nullable String numerator,
            @Nullable String denominator) {

        static Value of(Figure figure) {
            var qualifier = figure.qualifier();
            var reason = figure.reason();
            return new Value(
                    figure.token().kind(),
                    figure.token().indicator(),
                    plain(figure.value()),
                    qualifier == null ? null : qualifier.name(),
                    figure.deeds(),
                    reason == null ? null : reason.name(),
                    plain(figure.numerator()),
                    plain(figure.denominator()));
        }

        private static @Nullable String plain(@Nullable BigDecimal number) {
            if (number == null) {
                return null;
            }
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        private Figure figure(FigureQuery query) {
            return new Figure(
                    new CellToken(query, kind, indicator),
                    number(value),
                    qualifier == null ? null : Qualifier.valueOf(qualifier),
                    deeds,
                    reason == null ? null : Figure.Reason.valueOf(reason),
                    number(numerator),
                    number(denominator));
        }

        private static @Nullable BigDecimal number(@Nullable String plain) {
            return plain == null ? null : new BigDecimal(plain);
        }
    }

    /** What was just read; the one before is absent where there is no such period. */
    static HeldFigures of(Figures now, @Nullable Figures before) {
        var freshness = now.freshness();
        return new HeldFigures(
                freshness.asOf(),
                freshness.records(),
                now.gaps() + freshness.deadLetters(),
                now.notDatableCount(),
                values(now),
                before == null ? null : values(before));
    }

    private static List<Value> values(Figures figures) {
        return figures.items().stream().map(Value::of).toList();
    }

    /** Whether everything told by then was in. */
    public boolean isComplete() {
        return waiting != null && waiting == 0 && unread == 0;
    }

    Figures figures(FigureQuery query) {
        return figures(values, notDatable, query);
    }

    /** Absent where there is no period before. */
    @Nullable
    Figures before(@Nullable FigureQuery query) {
        return query == null || before == null ? null : figures(before, 0, query);
    }

    private Figures figures(List<Value> told, long unplaced, FigureQuery query) {
        var items = told.stream().map(value -> value.figure(query)).toList();
        return new Figures(items, List.of(), unplaced, new Freshness(waiting, null, 0, asOf), unread);
    }

    /**
     * The same, with the figures of these indicators as another reading has them, and all that is no indicator's: how many
     * activities there are and how far was counted by when. The figures of all other indicators stay.
     */
    HeldFigures taking(HeldFigures other, List<String> indicators) {
        Predicate<Value> anew =
                value -> value.indicator().equals(CellKey.DEEDS) || indicators.contains(value.indicator());
        var earlier = before == null || other.before == null ? other.before : taken(before, other.before, anew);
        var taken = taken(values, other.values, anew);
        return new HeldFigures(other.asOf, other.waiting, other.unread, other.notDatable, taken, earlier);
    }

    private static List<Value> taken(List<Value> kept, List<Value> others, Predicate<Value> anew) {
        return Stream.concat(others.stream().filter(anew), kept.stream().filter(anew.negate()))
                .sorted(Comparator.comparing(value -> order(value, others)))
                .toList();
    }

    private static int order(Value value, List<Value> as) {
        for (var place = 0; place < as.size(); place++) {
            var other = as.get(place);
            if (other.indicator().equals(value.indicator()) && Objects.equals(other.kind(), value.kind())) {
                return place;
            }
        }
        return as.size();
    }

    /**
     * Whether another reading tells the same, by kinds and of what cannot be dated too, and of the period before where both
     * have one, whenever it was made. An indicator
     * that nobody reported says nothing, so that one which was defined since makes no other figures.
     */
    boolean tells(HeldFigures other) {
        return notDatable == other.notDatable
                && reported(values).equals(reported(other.values))
                && (before == null || other.before == null || reported(before).equals(reported(other.before)));
    }

    private static Set<Value> reported(List<Value> told) {
        return told.stream()
                .filter(value -> value.value() != null || value.deeds() > 0)
                .collect(Collectors.toSet());
    }

    /** Totals over all kinds, by indicator. */
    public Map<String, Value> byIndicator() {
        return values.stream()
                .filter(value -> value.kind() == null)
                .collect(Collectors.toMap(Value::indicator, value -> value, (one, same) -> one));
    }
}
