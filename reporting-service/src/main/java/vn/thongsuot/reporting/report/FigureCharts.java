package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Bar;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Charts;
import vn.thongsuot.reporting.figure.Aim;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Progress;
import vn.thongsuot.reporting.report.Headings.Placed;

/** The table of figures as charts, one for each: the period before, the period told of, and what plans want. */
final class FigureCharts {

    /** Of the first figures; the table has them all. */
    static final int MOST_CHARTS = 10;

    private static final int PERIODS = 2;

    private FigureCharts() {}

    /** Nothing where the outline wants none, or where there is neither another period nor a target to look at. */
    static List<Block> of(Placed heading, Report report, Gathered facts) {
        var figures = facts.figures();
        if (figures == null || !heading.charting().draws(facts.before() == null ? 1 : PERIODS)) {
            return List.of();
        }
        var missing = FigureBlocks.missing(report, heading.id(), facts);
        var change = facts.before() == null ? null : new FigureChange(facts.before());
        var charts = figures.items().stream()
                .filter(figure -> figure.token().kind() == null)
                .flatMap(figure -> chart(figure, facts, missing, change).stream())
                .toList();
        var blocks = new ArrayList<Block>(charts.stream().limit(MOST_CHARTS).toList());
        if (charts.size() > MOST_CHARTS) {
            var text = "Còn " + (charts.size() - MOST_CHARTS) + " chỉ số không vẽ; số liệu nêu trong bảng.";
            blocks.add(Block.Paragraph.generated(text, List.of()));
        }
        return blocks;
    }

    private static Optional<Block.Chart> chart(
            Figure figure, Gathered facts, String missing, @Nullable FigureChange change) {
        var indicator = figure.token().indicator();
        var bars = new ArrayList<Bar>();
        if (change != null) {
            bars.add(Bar.of("Kỳ trước", change.was(indicator), change.size(indicator)));
        }
        bars.add(Bar.of("Kỳ báo cáo", FigureBlocks.value(figure, facts, missing), figure.value()));
        facts.aims().getOrDefault(indicator, List.of()).forEach(aim -> target(aim, bars));
        return bars.size() == 1
                ? Optional.empty()
                : Charts.inOrder(
                        FigureBlocks.name(indicator, facts) + " (" + FigureBlocks.unit(indicator, facts) + ")", bars);
    }

    /** One that counts something else, or a share of something, has no place on the same scale. */
    private static void target(Aim aim, List<Bar> bars) {
        var target = aim.target();
        if (target.value() != null && target.share() == null && aim.progress().why() != Progress.Why.OTHER_MEASURE) {
            bars.add(Bar.target("Chỉ tiêu", FigureTargets.wanted(target), target.value()));
        }
    }
}
