package vn.thongsuot.reporting.figure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.figure.AskedDays;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.FigureTable;
import vn.thongsuot.reporting.figure.Qualifier;

/**
 * A table of totals. A total is named by the places of its directive, its unit and its indicator; where there is none, nobody
 * reported any, which is not zero.
 *
 * @param notDatableCount of the deeds of the whole table that cannot be placed in the period
 */
@JsonInclude(Include.NON_NULL)
record TableAnswer(
        @Nullable PeriodItem period,
        List<Row> rows,
        List<Column> columns,
        List<Measured> indicators,
        List<Item> cells,
        long notDatableCount,
        FigureAnswer.Lag lag,
        boolean complete,
        List<FigureAnswer.Incompleteness> incompleteness) {

    /** The name is absent for a document that has neither symbol nor short name. */
    @JsonInclude(Include.NON_NULL)
    record Row(String directive, @Nullable String name) {}

    @JsonInclude(Include.NON_NULL)
    record Column(String unit, @Nullable String name) {}

    @JsonInclude(Include.NON_NULL)
    record Measured(
            String indicator,
            @Nullable String name,
            @Nullable String unitOfMeasure) {}

    /** One total; the qualifier is absent of an exact number, the reason where there is a value. */
    @JsonInclude(Include.NON_NULL)
    record Item(
            int row,
            int column,
            int indicator,
            @Nullable String value,
            @Nullable Qualifier qualifier,
            int deeds,
            @Nullable String numerator,
            @Nullable String denominator,
            Figure.@Nullable Reason reason) {

        static Item of(FigureTable.Cell cell, List<String> indicators) {
            var figure = cell.figure();
            var value = figure.value();
            var numerator = figure.numerator();
            var denominator = figure.denominator();
            return new Item(
                    cell.row(),
                    cell.column(),
                    indicators.indexOf(figure.token().indicator()),
                    value == null ? null : SourceItem.plain(value),
                    figure.qualifier() == Qualifier.EQ ? null : figure.qualifier(),
                    figure.deeds(),
                    numerator == null ? null : SourceItem.plain(numerator),
                    denominator == null ? null : SourceItem.plain(denominator),
                    figure.reason());
        }
    }

    static TableAnswer of(
            FigureTable table,
            AskedDays asked,
            List<String> indicators,
            IndicatorNames names,
            Map<String, Versioned<DirectiveFact>> directives,
            UnitTree units) {
        var freshness = table.freshness();
        return new TableAnswer(
                PeriodItem.of(asked.days(), asked.nominal()),
                table.rows().stream()
                        .map(id -> new Row(id, name(directives.get(id))))
                        .toList(),
                table.columns().stream()
                        .map(id -> new Column(
                                id, units.unit(id).map(UnitCopy::name).orElse(null)))
                        .toList(),
                indicators.stream()
                        .map(id -> new Measured(id, names.name(id), names.unitOfMeasure(id)))
                        .toList(),
                table.cells().stream().map(cell -> Item.of(cell, indicators)).toList(),
                table.notDatableCount(),
                new FigureAnswer.Lag(freshness.records(), freshness.seconds(), freshness.asOf()),
                table.isComplete(),
                FigureAnswer.incompleteness(freshness, table.gaps()));
    }

    private static @Nullable String name(@Nullable Versioned<DirectiveFact> directive) {
        return directive == null
                ? null
                : directive.state().printedSymbol().orElse(directive.state().shortName());
    }
}
