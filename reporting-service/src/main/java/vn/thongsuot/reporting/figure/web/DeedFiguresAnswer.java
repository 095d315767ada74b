package vn.thongsuot.reporting.figure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.CellToken;
import vn.thongsuot.reporting.figure.DeedInFigures;
import vn.thongsuot.reporting.figure.DeedInFigures.Reason;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Qualifier;

/**
 * A deed and its figures as clients see them. Each {@code cell} opens a figure by {@code /figures/{cell}/sources}.
 *
 * @param version that the figures count now
 * @param values the same on every page
 * @param items figures that contain it, a page of them
 */
record DeedFiguresAnswer(
        String activity,
        long version,
        String title,
        String kind,
        String unit,
        @JsonInclude(Include.NON_NULL) @Nullable String state,
        boolean counted,
        List<Value> values,
        List<Containing> items,
        @Nullable String next) {

    /** Without a value, or counted nowhere or in no period, there is a reason. */
    @JsonInclude(Include.NON_NULL)
    record Value(
            String indicator,
            @Nullable String indicatorName,
            @Nullable String unitOfMeasure,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String value,
            @Nullable Qualifier qualifier,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable Reason reason,
            List<Cell> cells) {}

    /** A block of days that the value is counted in. */
    @JsonInclude(Include.NON_NULL)
    record Cell(
            Grain grain, @Nullable LocalDate from, @Nullable LocalDate to, String cell) {}

    /** The figure of a document and a unit over the widest block of the value. */
    @JsonInclude(Include.NON_NULL)
    record Containing(
            String indicator,
            @Nullable String directive,
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String cell) {}

    static DeedFiguresAnswer of(DeedInFigures found, IndicatorNames names) {
        var deed = found.deed().deed();
        return new DeedFiguresAnswer(
                deed.activity(),
                deed.version(),
                found.deed().title(),
                deed.kind(),
                found.deed().unit(),
                found.state(),
                found.deed().counted(),
                found.values().stream().map(value -> value(value, names)).toList(),
                found.figures().items().stream()
                        .map(figure -> containing(figure.token()))
                        .toList(),
                found.figures().next());
    }

    private static Value value(DeedInFigures.Value value, IndicatorNames names) {
        var tally = value.tally();
        var indicator = value.of().indicator();
        var share = tally != null && tally.shares().count() > 0 ? tally.shares() : null;
        var number = tally != null && tally.numbers() > 0 ? tally : null;
        return new Value(
                indicator,
                names.name(indicator),
                names.unitOfMeasure(indicator),
                from(value.of().period()),
                to(value.of().period()),
                number == null ? null : SourceItem.plain(number.sum()),
                number == null ? null : Qualifier.ofSum(number.qualifiers().keySet()),
                share == null ? null : SourceItem.plain(share.numerator()),
                share == null ? null : SourceItem.plain(share.denominator()),
                value.reason(),
                value.cells().stream().map(DeedFiguresAnswer::cell).toList());
    }

    private static Cell cell(DeedInFigures.Cell cell) {
        var block = cell.interval();
        return new Cell(cell.grain(), from(block), to(block), cell.token().encoded());
    }

    private static Containing containing(CellToken token) {
        var query = token.query();
        return new Containing(
                token.indicator(),
                query.directive(),
                query.unit(),
                from(query.period()),
                to(query.period()),
                token.encoded());
    }

    private static @Nullable LocalDate from(@Nullable Interval days) {
        return days == null ? null : days.from();
    }

    private static @Nullable LocalDate to(@Nullable Interval days) {
        return days == null ? null : days.to();
    }
}
