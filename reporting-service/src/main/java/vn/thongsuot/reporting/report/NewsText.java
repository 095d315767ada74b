package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Head;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Run;
import vn.thongsuot.documents.Section;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.Vietnamese;

/**
 * A piece of news for the web portal: who did what, when and where, with the figures as they are. No limitation, no
 * request to others and no name of a person is in it; whoever publishes it edits it.
 */
final class NewsText {

    private static final String KIND = "Tin cổng thông tin";
    private static final int DEEDS_OF_A_KIND = 5;

    private final Report report;
    private final Gathered facts;

    private NewsText(Report report, Gathered facts) {
        this.report = report;
        this.facts = facts;
    }

    static OfficialDocument of(Report report, Gathered facts, Standing standing) {
        return new NewsText(report, facts).document(standing);
    }

    private OfficialDocument document(Standing standing) {
        var unit = facts.name(report.frame().unit());
        var title = unit + ": "
                + Vietnamese.insideSentence(HeadMaking.subject(report.identity().title()));
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.of(List.of(Run.bold(lead(unit)))));
        blocks.addAll(deeds());
        figures().forEach(blocks::add);
        blocks.add(Block.Paragraph.of(List.of(new Run(source(unit), false, true, null))));
        return new OfficialDocument(
                standing,
                Head.plain(KIND, title),
                List.of(),
                null,
                List.of(new Section("s1", "", false, List.of(), blocks, List.of())),
                null,
                List.of(),
                null,
                Composing.abbreviations(report, facts));
    }

    private String lead(String unit) {
        var period = report.frame().period();
        var begun = "Trong thời gian " + Vietnamese.period(period.from(), period.to()) + ", " + unit;
        if (report.answersNothing()) {
            return begun + " không ghi nhận hoạt động nào.";
        }
        if (BriefFacts.happened(facts).isEmpty()) {
            return begun + ": " + Vietnamese.insideSentence(Absence.NOTHING_KNOWN);
        }
        var directive = facts.directive();
        return begun + " đã tổ chức các hoạt động"
                + (directive == null ? "" : " thực hiện " + Citing.subject(directive)) + ".";
    }

    /** By kind, the first of each. */
    private List<Block> deeds() {
        var byKind = BriefFacts.happened(facts).stream()
                .collect(Collectors.groupingBy(deeds -> deeds.first().kind(), LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .toList();
    }

    private Block kind(String kind, List<SameDeeds> deeds) {
        var items = new ArrayList<Block.Item>();
        deeds.stream()
                .limit(DEEDS_OF_A_KIND)
                .map(one -> BriefFacts.deed(one, report, facts))
                .forEach(items::add);
        if (deeds.size() > DEEDS_OF_A_KIND) {
            items.add(Block.Item.of("Và " + (deeds.size() - DEEDS_OF_A_KIND) + " nội dung khác."));
        }
        return Block.Bullets.generated(Words.activity(kind) + ":", items);
    }

    /** Values that are there, and the names of those that are not. */
    private List<Block> figures() {
        var blocks = new ArrayList<Block>();
        var told = BriefFacts.figures(report, facts);
        var values = BriefFacts.overall(facts)
                .filter(figure -> figure.value() != null)
                .count();
        if (values > 0) {
            blocks.add(Block.Bullets.generated("Kết quả:", told.subList(0, (int) values)));
        }
        var missing = told.subList((int) values, told.size()).stream()
                .map(item -> Vietnamese.insideSentence(String.valueOf(item.lead())) + ": " + item.text())
                .toList();
        if (!missing.isEmpty()) {
            blocks.add(Block.Paragraph.generated("Chưa nêu: " + String.join("; ", missing) + ".", List.of()));
        }
        return blocks;
    }

    private String source(String unit) {
        var identity = report.identity();
        var number = identity.number() == null ? "" : " số " + HeadMaking.numbered(identity);
        var date = identity.date() == null ? "" : " " + Vietnamese.datePhrase(identity.date());
        return "Nguồn: Báo cáo" + number + date + " của " + unit + ".";
    }
}
