package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.outline.Content;
import vn.thongsuot.reporting.outline.Heading;

/** Keeps beside a page the figures it says, as numbers. An indicator of which nothing is known here has no code to name it. */
final class FreezingFigures {

    private static final String NOTHING = "NOTHING_TO_REPORT";

    private FreezingFigures() {}

    /** Absent when there are no figures to read. */
    static @Nullable FrozenFigures of(Report report, Gathered facts) {
        var figures = facts.figures();
        if (figures == null) {
            return null;
        }
        var nothing = saysNothing(report, facts);
        return new FrozenFigures(
                figures.isComplete(),
                figures.freshness().records(),
                figures.notDatableCount(),
                figures.freshness().asOf(),
                overall(figures)
                        .flatMap(figure -> item(figure, facts, nothing).stream())
                        .toList());
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

    private static Optional<FrozenFigures.Item> item(Figure figure, Gathered facts, boolean nothing) {
        var indicator = figure.token().indicator();
        if (indicator.equals(CellKey.DEEDS)) {
            return Optional.of(item(CellKey.DEEDS, "Số hoạt động", "hoạt động", figure, nothing));
        }
        return Optional.ofNullable(facts.indicators().get(indicator))
                .map(known -> item(known.code(), known.name(), known.unitOfMeasure(), figure, nothing));
    }

    private static FrozenFigures.Item item(String code, String name, String unit, Figure figure, boolean nothing) {
        var value = figure.value();
        var qualifier = figure.qualifier();
        return new FrozenFigures.Item(
                code,
                name,
                unit,
                value == null ? null : plain(value),
                qualifier == null ? null : qualifier.name(),
                figure.deeds(),
                reason(figure.reason(), nothing));
    }

    private static @Nullable String reason(Figure.@Nullable Reason reason, boolean nothing) {
        if (reason == null) {
            return null;
        }
        return nothing && reason == Figure.Reason.NOT_REPORTED ? NOTHING : reason.name();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
