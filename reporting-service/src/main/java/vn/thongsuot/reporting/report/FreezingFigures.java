package vn.thongsuot.reporting.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.figure.Aggregation;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Succession;
import vn.thongsuot.reporting.outline.Content;
import vn.thongsuot.reporting.outline.Heading;

/** Keeps beside a page the figures it says, as numbers, with what they were made of. */
final class FreezingFigures {

    private static final String NOTHING = "NOTHING_TO_REPORT";
    private static final String NOT_KNOWN = "";
    private static final String ADDED = "SUM";
    private static final IndicatorFact COUNT =
            new IndicatorFact(CellKey.DEEDS, "Số hoạt động", null, "hoạt động", ADDED, ADDED, "NUMBER");

    private FreezingFigures() {}

    /** Absent when there are no figures to read. */
    static @Nullable FrozenFigures of(Report report, Settled settled) {
        var facts = settled.facts();
        var proof = settled.proof();
        var figures = facts.figures();
        if (figures == null || proof == null) {
            return null;
        }
        var told = frozen(report.frame(), figures, proof, items(figures, facts, saysNothing(report, facts)));
        return new FrozenFigures(
                told.complete(),
                told.waiting(),
                told.notDatable(),
                told.asOf(),
                told.definition(),
                told.items(),
                before(report.frame(), settled),
                targets(told.items(), facts));
    }

    /** Of the period before; absent where it is not printed. */
    private static @Nullable FrozenFigures before(Report.Frame frame, Settled settled) {
        var figures = settled.facts().before();
        var proof = settled.proofBefore();
        return figures == null || proof == null
                ? null
                : frozen(frame, figures, proof, items(figures, settled.facts(), false));
    }

    private static FrozenFigures frozen(
            Report.Frame frame, Figures figures, FigureProof proof, List<FrozenFigures.Item> items) {
        return new FrozenFigures(
                figures.isComplete(),
                figures.freshness().records(),
                proof.notDatable(),
                figures.freshness().asOf(),
                definition(frame, proof),
                items,
                null,
                null);
    }

    private static List<FrozenFigures.Item> items(Figures figures, Gathered facts, boolean nothing) {
        return overall(figures)
                .map(figure -> item(figure, facts.indicators(), nothing))
                .toList();
    }

    /** In the order of print; absent where no plan wants anything. */
    private static @Nullable List<FrozenTarget> targets(List<FrozenFigures.Item> items, Gathered facts) {
        var targets = items.stream()
                .map(FrozenFigures.Item::indicator)
                .flatMap(indicator -> facts.aims().getOrDefault(indicator, List.of()).stream()
                        .map(aim -> FrozenTarget.of(requireNonNull(indicator), aim)))
                .toList();
        return facts.aims().isEmpty() ? null : targets;
    }

    private static FrozenFigures.Definition definition(Report.Frame frame, FigureProof proof) {
        return new FrozenFigures.Definition(
                frame.directive(),
                proof.directives(),
                frame.scope(),
                proof.units(),
                new Days(proof.period().from(), proof.period().to()),
                proof.query().asOf(),
                ended(proof.succession()),
                proof.deeds().stream()
                        .map(deed -> new SourceRef(deed.activity(), deed.version()).toString())
                        .toList());
    }

    static @Nullable List<FrozenFigures.Ended> ended(Succession succession) {
        var ended = new TreeMap<>(succession.ended())
                .entrySet().stream()
                        .map(unit -> new FrozenFigures.Ended(
                                unit.getKey(),
                                unit.getValue().until(),
                                unit.getValue().into()))
                        .toList();
        return ended.isEmpty() ? null : ended;
    }

    private static Stream<Figure> overall(Figures figures) {
        return figures.items().stream().filter(figure -> figure.token().kind() == null);
    }

    /** Whether the author, or everybody who was asked, says that there was nothing. */
    private static boolean saysNothing(Report report, Gathered facts) {
        return report.answersNothing()
                || FigureBlocks.onlyNothing(facts.answers())
                || report.frame().headings().headings().stream()
                        .flatMap(Heading::all)
                        .filter(heading -> heading.contents().contains(Content.FIGURES))
                        .anyMatch(heading -> report.written().nothingToReport().contains(heading.id()));
    }

    /** One of which nothing is known here is called by its id. */
    static FrozenFigures.Item item(Figure figure, Map<String, IndicatorFact> indicators, boolean nothing) {
        var id = figure.token().indicator();
        var known = id.equals(CellKey.DEEDS)
                ? COUNT
                : indicators.getOrDefault(id, new IndicatorFact(id, id, null, "", NOT_KNOWN, NOT_KNOWN, "NUMBER"));
        var adds = known.overUnits().equals(NOT_KNOWN) ? null : known;
        var qualifier = figure.qualifier();
        return new FrozenFigures.Item(
                id,
                known.code(),
                known.name(),
                known.unitOfMeasure(),
                adds == null ? null : adds.overUnits(),
                adds == null ? null : adds.overTime(),
                adds == null ? null : Aggregation.overUnits(adds).name(),
                adds == null ? null : Aggregation.overTime(adds).name(),
                plain(figure.value()),
                qualifier == null ? null : qualifier.name(),
                figure.deeds(),
                reason(figure.reason(), nothing),
                plain(figure.numerator()),
                plain(figure.denominator()));
    }

    private static @Nullable String reason(Figure.@Nullable Reason reason, boolean nothing) {
        if (reason == null) {
            return null;
        }
        return nothing && reason == Figure.Reason.NOT_REPORTED ? NOTHING : reason.name();
    }

    static @Nullable String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
