package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Abbreviation;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Numbering;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Section;
import vn.thongsuot.documents.Signature;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.outline.Content;
import vn.thongsuot.reporting.report.Headings.Placed;

/** Makes the document of a report: what people wrote beside what the facts say. The same facts make the same document. */
final class Composing {

    private static final String AS_ABOVE = "- Như trên;";
    private static final String FILE_COPY = "- Lưu: VT.";

    private final Report report;
    private final Gathered facts;
    private final Signature signature;
    private final Annexes annexes;

    private Composing(Report report, Gathered facts, Signature signature) {
        this.report = report;
        this.facts = facts;
        this.signature = signature;
        this.annexes = Annexes.of(report, facts);
    }

    /**
     * The document.
     *
     * @param standing as it is told beside the text, and on a draft in it
     */
    static OfficialDocument of(Report report, Gathered facts, Standing standing) {
        var approved = report.snapshot();
        return of(report, facts, standing, approved == null ? null : approved.signedAs());
    }

    /**
     * The document as one post approves it.
     *
     * @param post its title, which stands above the room for the signature; absent until somebody approves
     */
    static OfficialDocument of(Report report, Gathered facts, Standing standing, @Nullable String post) {
        var signature = post == null ? Signature.OPEN : new Signature(List.of(), Vietnamese.capitals(post), null);
        return new Composing(report, facts, signature).document(standing);
    }

    private OfficialDocument document(Standing standing) {
        var sections =
                sections(Headings.tree(report), 1); // before the annexes are taken, since these are made on the way
        return new OfficialDocument(
                standing,
                HeadMaking.of(report, facts),
                List.of(),
                Block.Paragraph.generated(opening(), List.of()),
                sections,
                Block.Paragraph.generated(closing(), List.of()),
                distribution(),
                signature,
                abbreviations(report, facts),
                annexes.all());
    }

    private List<String> distribution() {
        return report.frame().recipient() == null ? List.of(FILE_COPY) : List.of(AS_ABOVE, FILE_COPY);
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

    private List<Section> sections(List<Placed> headings, int depth) {
        return IntStream.range(0, headings.size())
                .mapToObj(index -> section(headings.get(index), depth, index + 1))
                .toList();
    }

    private Section section(Placed heading, int depth, int place) {
        var blocks = new ArrayList<Block>();
        var narrative = report.written().narratives().get(heading.id());
        if (narrative != null) {
            blocks.add(new Block.Written(narrative));
        }
        blocks.addAll(QuoteBlocks.of(heading.id(), report, facts));
        blocks.addAll(MergedBlocks.of(heading, report, facts, annexes));
        heading.contents().forEach(content -> blocks.addAll(generated(heading, content)));
        if (heading.addressee() != null) {
            blocks.addAll(WrittenBlocks.recommendations(
                    Headings.recommendations(report.written()).getOrDefault(heading.addressee(), List.of())));
        }
        return Section.headed(
                heading.id(),
                Numbering.printed(depth, place),
                heading.title(),
                blocks,
                sections(heading.below(), depth + 1));
    }

    private List<Block> generated(Placed heading, Content content) {
        var section = heading.id();
        var deeds = new ActivityBlocks(heading, report, facts, annexes);
        return switch (content) {
            case BASES -> BasesBlocks.of(report, facts);
            case DIRECTION -> DirectionBlocks.of(facts);
            case ANSWERS -> AnswerBlocks.of(heading.charting(), report, facts, annexes);
            case COMMUNICATION -> deeds.communication();
            case EVENTS -> deeds.events();
            case INTEGRATION -> deeds.integration();
            case FIGURES -> figures(heading);
            case RESULTS -> ResultBlocks.of(section, report, facts);
            case STRENGTHS -> assessed(WrittenBlocks.strengths(report.written()), Proposal.Of.STRENGTH);
            case LIMITATIONS -> assessed(WrittenBlocks.limitations(report.written()), Proposal.Of.LIMITATION);
            case RECOMMENDATIONS -> List.of();
        };
    }

    private List<Block> figures(Placed heading) {
        var blocks = new ArrayList<>(CorrectionBlocks.of(report, facts));
        blocks.addAll(FigureBlocks.of(heading.id(), report, facts));
        blocks.addAll(FigureCharts.of(heading, report, facts));
        return blocks;
    }

    /** What people wrote; while they may write, also what the data propose, which is no part of what is handed in. */
    private List<Block> assessed(List<Block> written, Proposal.Of what) {
        var blocks = new ArrayList<>(written);
        blocks.addAll(ProposalBlocks.of(what, report, facts));
        return blocks;
    }

    /** The author's and that of the campaign. Those of units name one body and are no words of a text. */
    static List<Abbreviation> abbreviations(Report report, Gathered facts) {
        var known = new ArrayList<>(report.written().abbreviations());
        var campaign = facts.campaign();
        if (campaign != null && campaign.abbreviation() != null) {
            known.add(new Abbreviation(campaign.abbreviation(), campaign.name()));
        }
        return known;
    }
}
