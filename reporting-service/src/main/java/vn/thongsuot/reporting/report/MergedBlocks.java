package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.thongsuot.documents.Block;
import vn.thongsuot.reporting.report.Consolidated.Input;
import vn.thongsuot.reporting.report.Headings.Placed;

/**
 * What the reports that one is made from say under the same heading, each under the name of its unit. Units that say the
 * same are named together; of more texts than the report is to tell an annex has all.
 */
final class MergedBlocks {

    private static final String LEAD = "Tổng hợp từ báo cáo của các đơn vị:";
    private static final List<String> COLUMNS = List.of("TT", "Đơn vị", "Báo cáo", "Nội dung");
    private static final int NAMED = 5;

    /** One text with the reports that have it. */
    private record Said(String text, List<Input> by) {}

    private MergedBlocks() {}

    /** Nothing unless the author has them merged. */
    static List<Block> of(Placed heading, Report report, Gathered facts, Annexes annexes) {
        if (!report.workings().merging() || heading.addressee() != null) {
            return List.of();
        }
        var said = said(heading.id(), report, facts);
        if (said.isEmpty()) {
            return List.of();
        }
        var telling = report.workings().telling();
        var kept = telling.exceededBy(said.size()) ? Objects.requireNonNull(telling.examples()) : said.size();
        var items = said.stream()
                .limit(kept)
                .map(one -> new Block.Item(names(one.by(), facts), one.text(), List.of(), List.of()))
                .toList();
        var blocks = new ArrayList<Block>(List.of(Block.Bullets.generated(LEAD, items)));
        if (kept < said.size()) {
            var label = annexes.add(
                    "Nội dung báo cáo của các đơn vị: " + heading.title(),
                    new Block.Table(COLUMNS, rows(said, facts), List.of()));
            blocks.add(Block.Paragraph.generated(
                    "Toàn bộ " + said.size() + " nội dung nêu tại " + label + ".", List.of()));
        }
        return blocks;
    }

    /** Those that most units say first, then in the official order of the units. */
    private static List<Said> said(String section, Report report, Gathered facts) {
        var byText = new LinkedHashMap<String, Said>();
        for (var input : inOfficialOrder(report, facts)) {
            var source = facts.related().get(input.report());
            var texts = source == null ? List.<String>of() : SectionTexts.of(source, section);
            if (!texts.isEmpty()) {
                var text = String.join(" ", texts);
                byText.computeIfAbsent(likeness(text), any -> new Said(text, new ArrayList<>()))
                        .by()
                        .add(input);
            }
        }
        return byText.values().stream()
                .sorted((one, other) ->
                        Integer.compare(other.by().size(), one.by().size()))
                .toList();
    }

    private static List<Input> inOfficialOrder(Report report, Gathered facts) {
        var byUnit = new LinkedHashMap<String, List<Input>>();
        report.consolidated()
                .inputs()
                .forEach(input -> byUnit.computeIfAbsent(input.unit(), any -> new ArrayList<>())
                        .add(input));
        return facts.units().inOfficialOrder(byUnit.keySet()).stream()
                .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                .toList();
    }

    static String likeness(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.;,]+", " ")
                .strip();
    }

    private static String names(List<Input> by, Gathered facts) {
        var names =
                by.stream().map(input -> facts.name(input.unit())).distinct().toList();
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " và " + (names.size() - NAMED) + " đơn vị khác";
    }

    private static List<Block.Row> rows(List<Said> said, Gathered facts) {
        var rows = new ArrayList<Block.Row>();
        said.forEach(one -> one.by()
                .forEach(input -> rows.add(new Block.Row(
                        null,
                        List.of(
                                Integer.toString(rows.size() + 1),
                                facts.name(input.unit()),
                                named(input, facts),
                                one.text())))));
        return rows;
    }

    private static String named(Input input, Gathered facts) {
        var source = facts.related().get(input.report());
        return source == null ? "" : QuoteBlocks.named(source);
    }
}
