package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thongsuot.documents.Abbreviation;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Numbering;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Section;
import vn.thongsuot.documents.Signature;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.report.Outline.Heading;

/** Makes the document of a report: what people wrote beside what the facts say. The same facts make the same document. */
final class Composing {

    private static final String AS_ABOVE = "- Như trên;";
    private static final String FILE_COPY = "- Lưu: VT.";

    private final Report report;
    private final Gathered facts;

    private Composing(Report report, Gathered facts) {
        this.report = report;
        this.facts = facts;
    }

    /**
     * The document.
     *
     * @param standing as it is told beside the text, and on a draft in it
     */
    static OfficialDocument of(Report report, Gathered facts, Standing standing) {
        return new Composing(report, facts).document(standing);
    }

    /** Who signs is not known here: the room for it is left open. */
    private OfficialDocument document(Standing standing) {
        return new OfficialDocument(
                standing,
                HeadMaking.of(report, facts),
                List.of(),
                Block.Paragraph.generated(opening(), List.of()),
                sections(),
                Block.Paragraph.generated(closing(), List.of()),
                distribution(),
                Signature.OPEN,
                abbreviations());
    }

    private List<String> distribution() {
        return report.frame().recipient() == null ? List.of(FILE_COPY) : List.of(AS_ABOVE, FILE_COPY);
    }

    private String opening() {
        var unit = facts.name(report.frame().unit());
        var directive = facts.directive();
        return (directive == null ? unit : Citing.opening(directive) + ", " + unit) + " báo cáo kết quả như sau:";
    }

    private String closing() {
        var directive = facts.directive();
        var about =
                directive == null ? Vietnamese.insideSentence(report.identity().title()) : Citing.subject(directive);
        return "Trên đây là báo cáo kết quả " + about + " của "
                + facts.name(report.frame().unit());
    }

    private List<Section> sections() {
        return sections(Outline.headings(report.written()), 1);
    }

    private List<Section> sections(List<Heading> headings, int depth) {
        return IntStream.range(0, headings.size())
                .mapToObj(index -> section(headings.get(index), depth, index + 1))
                .toList();
    }

    private Section section(Heading heading, int depth, int place) {
        var blocks = new ArrayList<Block>();
        var narrative = report.written().narratives().get(heading.id());
        if (narrative != null) {
            blocks.add(new Block.Written(narrative));
        }
        blocks.addAll(generated(heading.id()));
        return Section.headed(
                heading.id(),
                Numbering.printed(depth, place),
                heading.title(),
                blocks,
                sections(heading.below(), depth + 1));
    }

    private List<Block> generated(String section) {
        return switch (section) {
            case Outline.BASES -> BasesBlocks.of(report, facts);
            case Outline.DIRECTION -> DirectionBlocks.of(facts);
            case Outline.COMMUNICATION -> ActivityBlocks.communication(report, facts);
            case Outline.EVENTS -> ActivityBlocks.events(report, facts);
            case Outline.INTEGRATION -> ActivityBlocks.integration(report, facts);
            case Outline.FIGURES -> FigureBlocks.of(facts);
            case Outline.RESULTS -> ResultBlocks.of(report, facts);
            case Outline.STRENGTHS -> WrittenBlocks.strengths(report.written());
            case Outline.LIMITATIONS -> WrittenBlocks.limitations(report.written());
            default -> recommendations(section);
        };
    }

    private List<Block> recommendations(String section) {
        var place = 0;
        for (var asked : Outline.recommendations(report.written()).values()) {
            place++;
            if (section.equals("s5-" + place)) {
                return WrittenBlocks.recommendations(asked);
            }
        }
        return List.of();
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
