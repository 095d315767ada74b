package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.outline.ResultHeading;

/** Results in words, under the titles that the outline gives them. */
final class ResultBlocks {

    private static final String OTHERS = "Kết quả khác";

    private ResultBlocks() {}

    /** Results under a code that the outline has no title for are printed last, so that none is lost. */
    static List<Block> of(String section, Report report, Gathered facts) {
        var headings = report.frame().headings().resultHeadings();
        var blocks = new ArrayList<Block>();
        for (var heading : headings) {
            var items = items(facts, heading.code()::equals);
            blocks.add(Block.Bullets.generated(
                    heading.title() + ":", items.isEmpty() ? List.of(Block.Item.of(none(section, report))) : items));
        }
        var codes = headings.stream().map(ResultHeading::code).collect(Collectors.toSet());
        var others = items(facts, code -> !codes.contains(code));
        if (!others.isEmpty()) {
            blocks.add(Block.Bullets.generated(OTHERS + ":", others));
        }
        return blocks;
    }

    private static String none(String section, Report report) {
        var answered = report.written().nothingToReport().contains(section);
        return answered ? Absence.NOTHING_HAPPENED : Absence.NOTHING_KNOWN;
    }

    private static List<Block.Item> items(Gathered facts, Predicate<String> code) {
        return facts.activities().stream()
                .filter(activity -> activity.state().isUnderWay())
                .flatMap(activity -> activity.state().results().stream()
                        .filter(result -> code.test(result.heading()))
                        .map(result -> item(activity, result)))
                .toList();
    }

    private static Block.Item item(Versioned<ActivityFact> activity, ActivityFact.Result result) {
        var source = new SourceRef(activity.id(), activity.version());
        return new Block.Item(null, result.text(), List.of(), List.of(source));
    }
}
