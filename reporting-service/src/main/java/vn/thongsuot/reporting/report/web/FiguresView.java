package vn.thongsuot.reporting.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.report.HeldFigures;
import vn.thongsuot.reporting.report.HeldFigures.Value;
import vn.thongsuot.reporting.report.HoldingFigures;
import vn.thongsuot.reporting.report.HoldingFigures.Comparison;
import vn.thongsuot.reporting.report.Renewal;

/**
 * The figures that a report tells, beside those that the facts give now.
 *
 * @param locked whether they stay, since the report is handed in
 * @param held those of the report; absent while it follows the facts as they come
 * @param now absent when they cannot be read
 * @param changed how many of them are not what the report says
 * @param renewal the last time that they were renewed; absent when they never were
 */
@JsonInclude(Include.NON_NULL)
record FiguresView(
        boolean locked,
        @Nullable Reading held,
        @Nullable Reading now,
        int changed,
        List<Item> items,
        @Nullable Renewed renewal) {

    /** When figures were read, and whether everything told by then was in. */
    record Reading(Instant asOf, boolean complete) {

        private static @Nullable Reading of(@Nullable HeldFigures figures) {
            return figures == null ? null : new Reading(figures.asOf(), figures.isComplete());
        }
    }

    /** One figure, with the name by which its sources are asked for; either of the two is absent where it is not told. */
    @JsonInclude(Include.NON_NULL)
    record Item(
            String indicator,
            @Nullable String name,
            @Nullable String unitOfMeasure,
            String cell,
            @Nullable Told held,
            @Nullable Told now,
            boolean changed) {}

    /** A total, or why there is none. */
    @JsonInclude(Include.NON_NULL)
    record Told(
            @Nullable String value,
            @Nullable String qualifier,
            int deeds,
            @Nullable String reason) {

        private static @Nullable Told of(@Nullable Value value) {
            return value == null ? null : new Told(value.value(), value.qualifier(), value.deeds(), value.reason());
        }
    }

    /** What the last renewal changed; the time before is absent when the report followed the facts until then. */
    @JsonInclude(Include.NON_NULL)
    record Renewed(@Nullable Instant from, Instant to, int changed, List<Item> changes) {}

    static FiguresView of(Comparison compared) {
        var held = values(compared.held());
        var now = values(compared.now());
        var follows = compared.held() == null;
        var items = HoldingFigures.indicators(compared).stream()
                .map(indicator -> item(
                        indicator,
                        held.get(indicator),
                        now.get(indicator),
                        follows || compared.now() == null,
                        compared))
                .toList();
        return new FiguresView(
                compared.locked(),
                Reading.of(compared.held()),
                Reading.of(compared.now()),
                (int) items.stream().filter(Item::changed).count(),
                items,
                renewed(compared));
    }

    private static Map<String, Value> values(@Nullable HeldFigures figures) {
        return figures == null ? Map.of() : figures.byIndicator();
    }

    private static Item item(
            String indicator, @Nullable Value held, @Nullable Value now, boolean alone, Comparison compared) {
        var known = compared.indicators().get(indicator);
        var counted = indicator.equals(CellKey.DEEDS);
        return new Item(
                indicator,
                counted ? "Số hoạt động" : known == null ? null : known.name(),
                counted ? "hoạt động" : known == null ? null : known.unitOfMeasure(),
                HoldingFigures.cell(compared.report(), indicator),
                Told.of(held),
                Told.of(now),
                !alone && !Objects.equals(held, now));
    }

    private static @Nullable Renewed renewed(Comparison compared) {
        Renewal renewal = compared.report().workings().renewal();
        if (renewal == null) {
            return null;
        }
        var changes = renewal.changes().stream()
                .map(change -> item(change.now().indicator(), change.before(), change.now(), false, compared))
                .toList();
        return new Renewed(renewal.from(), renewal.to(), renewal.changed(), changes);
    }
}
