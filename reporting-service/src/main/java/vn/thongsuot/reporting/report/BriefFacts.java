package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.figure.Figure;

/** What a brief and a piece of news tell of the facts; every number is a figure's. */
final class BriefFacts {

    private static final String ANY_SECTION = "";

    private BriefFacts() {}

    static Stream<Figure> overall(Gathered facts) {
        var figures = facts.figures();
        return figures == null
                ? Stream.empty()
                : figures.items().stream().filter(figure -> figure.token().kind() == null);
    }

    /** Those with a value first; of one without it is said why there is none. */
    static List<Block.Item> figures(Report report, Gathered facts) {
        var change = facts.before() == null ? null : new FigureChange(facts.before());
        return Stream.concat(
                        overall(facts).filter(figure -> figure.value() != null),
                        overall(facts).filter(figure -> figure.value() == null))
                .map(figure -> {
                    var before = change == null || figure.value() == null
                            ? ""
                            : " (kỳ trước: " + change.was(figure.token().indicator()) + "; " + change.change(figure)
                                    + ")";
                    return figure(figure, value(figure, report, facts) + before, facts);
                })
                .toList();
    }

    private static Block.Item figure(Figure figure, String value, Gathered facts) {
        var indicator = figure.token().indicator();
        var unit = FigureBlocks.unit(indicator, facts);
        return new Block.Item(
                FigureBlocks.name(indicator, facts) + (unit.isEmpty() ? "" : " (" + unit + ")"),
                value,
                List.of(),
                List.of(),
                List.of(figure.token().encoded()));
    }

    private static String value(Figure figure, Report report, Gathered facts) {
        return FigureBlocks.value(figure, facts, FigureBlocks.missing(report, ANY_SECTION, facts));
    }

    /** Who is silent, after how many have answered. */
    static List<Block.Item> answers(Gathered facts) {
        if (facts.answers().isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<Block.Item>();
        items.add(Block.Item.of(AnswerBlocks.summary(facts.answers())));
        facts.answers().stream()
                .filter(Answer::isSilent)
                .map(answer -> Block.Item.of(
                        facts.name(answer.unit()) + ": " + answer.standing().words() + "."))
                .forEach(items::add);
        return items;
    }

    static List<Block.Item> tasks(Report report, Gathered facts) {
        return TasksProposed.of(report, facts)
                .filter(proposal -> proposal.of() == Proposal.Of.LIMITATION)
                .map(proposal -> Block.Item.of(proposal.text()))
                .toList();
    }

    /** What happened; the chosen ones first. */
    static List<Block.Item> deeds(Report report, Gathered facts) {
        var happened = happened(facts);
        var chosen = report.workings().telling().chosen();
        return Stream.concat(
                        happened.stream().filter(deeds -> deeds.has(chosen)),
                        happened.stream().filter(deeds -> !deeds.has(chosen)))
                .map(deeds -> deed(deeds, report, facts))
                .toList();
    }

    static List<SameDeeds> happened(Gathered facts) {
        return SameDeeds.grouped(facts.activities().stream()
                .filter(activity -> activity.state().happened())
                .toList());
    }

    /** What it was called, when and by whom. */
    static Block.Item deed(SameDeeds deeds, Report report, Gathered facts) {
        var first = deeds.first();
        var others = deeds.count() == 1 ? "" : " và " + (deeds.count() - 1) + " hoạt động cùng loại";
        var text = first.title() + " (" + facts.name(first.unit()) + ", " + DeedItem.when(first, report) + ")" + others
                + ".";
        var sources = deeds.sources().stream().limit(1).toList();
        return new Block.Item(null, text, List.of(), List.<SourceRef>copyOf(sources));
    }

    static List<Block.Item> requests(Report report) {
        return report.written().recommendations().stream()
                .map(one -> new Block.Item(one.addressee(), one.verb() + " " + one.text(), List.of(), List.of()))
                .toList();
    }
}
