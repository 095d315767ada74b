package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.reporting.document.Abbreviation;
import vn.thongsuot.reporting.document.Block;
import vn.thongsuot.reporting.document.OfficialDocument;
import vn.thongsuot.reporting.document.Section;
import vn.thongsuot.reporting.document.Vietnamese;
import vn.thongsuot.reporting.outline.Content;
import vn.thongsuot.reporting.report.Headings.Placed;

/** Makes the document of a report: what people wrote beside what the facts say. The same facts make the same document. */
final class Composing {

    private final Report report;
    private final Gathered facts;

    private Composing(Report report, Gathered facts) {
        this.report = report;
        this.facts = facts;
    }

    static OfficialDocument of(Report report, Gathered facts) {
        return new Composing(report, facts).document();
    }

    private OfficialDocument document() {
        return new OfficialDocument(HeadMaking.of(report, facts), opening(), sections(), closing(), abbreviations());
    }

    private String opening() {
        var unit = facts.name(report.frame().unit());
        var directive = facts.directive();
        var begun = directive == null ? unit : Citing.opening(directive) + ", " + unit;
        return report.answersNothing() ? begun + nothing() : begun + " báo cáo kết quả như sau:";
    }

    /** The one sentence of a report that has nothing to report. */
    private String nothing() {
        var period = report.frame().period();
        var note = report.nothing() == null ? null : report.nothing().note();
        var sentence = " báo cáo: trong kỳ báo cáo " + Vietnamese.period(period.from(), period.to())
                + ", đơn vị không phát sinh nội dung phải báo cáo";
        return note == null || note.isBlank() ? sentence + "." : sentence + " (" + note.strip() + ").";
    }

    private String closing() {
        var directive = facts.directive();
        var about =
                directive == null ? Vietnamese.insideSentence(report.identity().title()) : Citing.subject(directive);
        return "Trên đây là báo cáo kết quả " + about + " của "
                + facts.name(report.frame().unit());
    }

    private List<Section> sections() {
        return Headings.tree(report).stream().map(this::section).toList();
    }

    private Section section(Placed heading) {
        var blocks = new ArrayList<Block>();
        var narrative = report.written().narratives().get(heading.id());
        if (narrative != null) {
            blocks.add(new Block.Written(narrative));
        }
        blocks.addAll(QuoteBlocks.of(heading.id(), report, facts));
        heading.contents().forEach(content -> blocks.addAll(generated(heading.id(), content)));
        if (heading.addressee() != null) {
            blocks.addAll(WrittenBlocks.recommendations(
                    Headings.recommendations(report.written()).getOrDefault(heading.addressee(), List.of())));
        }
        return new Section(
                heading.id(),
                heading.title(),
                blocks,
                heading.below().stream().map(this::section).toList());
    }

    private List<Block> generated(String section, Content content) {
        return switch (content) {
            case BASES -> BasesBlocks.of(report, facts);
            case DIRECTION -> DirectionBlocks.of(facts);
            case ANSWERS -> AnswerBlocks.of(report, facts);
            case COMMUNICATION -> ActivityBlocks.communication(section, report, facts);
            case EVENTS -> ActivityBlocks.events(section, report, facts);
            case INTEGRATION -> ActivityBlocks.integration(section, report, facts);
            case FIGURES -> FigureBlocks.of(section, report, facts);
            case RESULTS -> ResultBlocks.of(section, report, facts);
            case STRENGTHS -> WrittenBlocks.strengths(report.written());
            case LIMITATIONS -> WrittenBlocks.limitations(report.written());
            case RECOMMENDATIONS -> List.of();
        };
    }

    /** The author's and that of the campaign. Those of units name one body and are no words of a text. */
    private List<Abbreviation> abbreviations() {
        var known = new ArrayList<>(report.written().abbreviations());
        var campaign = facts.campaign();
        if (campaign != null && campaign.abbreviation() != null) {
            known.add(new Abbreviation(campaign.abbreviation(), campaign.name()));
        }
        return known;
    }
}
