package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.ActivityFact;

/** Results in words, under their three headings. */
final class ResultBlocks {

    /** A heading and the code of results that stand under it. */
    private record Heading(String code, String title) {}

    private static final List<Heading> HEADINGS = List.of(
            new Heading("REACH", "Phạm vi tiếp cận"),
            new Heading("AWARENESS", "Tác động nhận thức"),
            new Heading("SPREAD", "Tác động lan tỏa"));

    private ResultBlocks() {}

    static List<Block> of(Report report, Gathered facts) {
        var blocks = new ArrayList<Block>();
        for (var heading : HEADINGS) {
            var items = items(heading.code(), facts);
            blocks.add(Block.Bullets.generated(
                    heading.title() + ":", items.isEmpty() ? List.of(Block.Item.of(none(report))) : items));
        }
        return blocks;
    }

    private static String none(Report report) {
        var answered = report.written().nothingToReport().contains(Outline.RESULTS);
        return answered ? Absence.NOTHING_HAPPENED : Absence.NOTHING_KNOWN;
    }

    private static List<Block.Item> items(String code, Gathered facts) {
        return facts.activities().stream()
                .filter(activity -> activity.state().happened())
                .flatMap(activity -> activity.state().results().stream()
                        .filter(result -> result.heading().equals(code))
                        .map(result -> item(activity, result)))
                .toList();
    }

    private static Block.Item item(Versioned<ActivityFact> activity, ActivityFact.Result result) {
        var source = new SourceRef(activity.id(), activity.version());
        return new Block.Item(null, result.text(), List.of(), List.of(source));
    }
}
