package vn.thongsuot.reporting.figure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.Qualifier;

/**
 * Figures as clients see them.
 *
 * @param notDatable the first hundred
 * @param complete whether all that was told is in
 * @param period which days are meant; absent for all time
 * @param compared with which earlier days each total is compared; absent where with none
 * @param answers of the units that were asked; absent where no directive was named
 */
@JsonInclude(Include.NON_NULL)
record FigureAnswer(
        List<Item> items,
        List<SourceItem> notDatable,
        long notDatableCount,
        Lag lag,
        boolean complete,
        List<Incompleteness> incompleteness,
        @Nullable PeriodItem period,
        @Nullable Map<String, PeriodItem> compared,
        @JsonUnwrapped @Nullable AnswersSaid answers) {

    private static final String NOTHING_TO_REPORT = "NOTHING_TO_REPORT";

    /** One total; without a value there is a reason. What a percentage came from stands beside it. */
    @JsonInclude(Include.NON_NULL)
    record Item(
            String cell,
            @Nullable String kind,
            String indicator,
            @Nullable String indicatorName,
            @Nullable String unitOfMeasure,
            @Nullable String value,
            @Nullable Qualifier qualifier,
            int deeds,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String reason,
            @Nullable Map<String, ComparedItem> compared,
            @Nullable List<TargetItem> targets) {}

    /** How far behind; numbers are absent when the broker does not answer. */
    @JsonInclude(Include.NON_NULL)
    record Lag(@Nullable Long records, @Nullable Long seconds, Instant asOf) {}

    /** What keeps the figures from being complete, and of how many records. */
    @JsonInclude(Include.NON_NULL)
    record Incompleteness(String code, @Nullable Long count) {}

    static FigureAnswer of(Figures figures, IndicatorNames names, Beside beside, @Nullable AnswersSaid answers) {
        var nothing = answers != null && answers.onlyNothing();
        var freshness = figures.freshness();
        return new FigureAnswer(
                figures.items().stream()
                        .map(figure -> item(figure, names, beside, nothing))
                        .toList(),
                figures.notDatable().stream().map(SourceItem::of).toList(),
                figures.notDatableCount(),
                new Lag(freshness.records(), freshness.seconds(), freshness.asOf()),
                figures.isComplete(),
                incompleteness(freshness, figures.gaps()),
                beside.period(),
                beside.comparedPeriods(),
                answers);
    }

    private static Item item(Figure figure, IndicatorNames names, Beside beside, boolean nothing) {
        var indicator = figure.token().indicator();
        var value = figure.value();
        var numerator = figure.numerator();
        var denominator = figure.denominator();
        return new Item(
                figure.token().encoded(),
                figure.token().kind(),
                indicator,
                names.name(indicator),
                names.unitOfMeasure(indicator),
                value == null ? null : SourceItem.plain(value),
                figure.qualifier(),
                figure.deeds(),
                numerator == null ? null : SourceItem.plain(numerator),
                denominator == null ? null : SourceItem.plain(denominator),
                reason(figure.reason(), nothing),
                beside.compared(figure),
                beside.targets(figure, names.unitOfMeasure(indicator)));
    }

    /** Where all who were asked said that there was nothing, that is why there is no value. */
    private static @Nullable String reason(Figure.@Nullable Reason reason, boolean nothing) {
        if (reason == null) {
            return null;
        }
        return nothing && reason == Figure.Reason.NOT_REPORTED ? NOTHING_TO_REPORT : reason.name();
    }

    static List<Incompleteness> incompleteness(Freshness freshness, long gaps) {
        var reasons = new ArrayList<Incompleteness>();
        if (freshness.records() == null) {
            reasons.add(new Incompleteness("LAG_UNKNOWN", null));
        } else if (freshness.records() > 0) {
            reasons.add(new Incompleteness("LAG", freshness.records()));
        }
        if (freshness.deadLetters() > 0) {
            reasons.add(new Incompleteness("DEAD_LETTERS", freshness.deadLetters()));
        }
        if (gaps > 0) {
            reasons.add(new Incompleteness("UNREADABLE", gaps));
        }
        return reasons;
    }
}
