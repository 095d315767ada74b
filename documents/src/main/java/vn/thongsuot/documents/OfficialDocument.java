package vn.thongsuot.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Block.Paragraph;

/**
 * A document with all that is printed on it, before layout. The end mark, the stops of the legal bases and the explanation
 * of abbreviations are made when it is printed, and do not stand in the texts.
 *
 * @param bases the legal bases, each without its stop
 * @param opening before the first section; absent without one
 * @param closing after the last; absent without one
 * @param distribution each line as printed, the file copy last; empty without a list
 * @param signature absent for a document that nobody signs
 * @param abbreviations may be used in any text; those that are used are explained
 * @param annexes each on pages of its own after all else, in the order of their labels
 */
public record OfficialDocument(
        Standing standing,
        Head head,
        List<String> bases,
        @Nullable Paragraph opening,
        List<Section> sections,
        @Nullable Paragraph closing,
        List<String> distribution,
        @Nullable Signature signature,
        List<Abbreviation> abbreviations,
        List<Annex> annexes) {

    public static final String FOR = "Nơi nhận:";
    public static final String ABBREVIATIONS = "Các từ viết tắt";

    public OfficialDocument {
        bases = bases.stream().map(PlainText::of).toList();
        sections = List.copyOf(sections);
        distribution = distribution.stream().map(PlainText::of).toList();
        abbreviations = List.copyOf(abbreviations);
        annexes = List.copyOf(annexes);
    }

    /** One without annexes. */
    public OfficialDocument(
            Standing standing,
            Head head,
            List<String> bases,
            @Nullable Paragraph opening,
            List<Section> sections,
            @Nullable Paragraph closing,
            List<String> distribution,
            @Nullable Signature signature,
            List<Abbreviation> abbreviations) {
        this(standing, head, bases, opening, sections, closing, distribution, signature, abbreviations, List.of());
    }

    /** Every deed that some block was made from, once, in the order of the text. */
    public List<SourceRef> sources() {
        var blocks = Stream.concat(
                sections.stream().flatMap(Section::allBlocks),
                annexes.stream().flatMap(annex -> annex.blocks().stream()));
        return blocks.flatMap(OfficialDocument::sources).distinct().toList();
    }

    private static Stream<SourceRef> sources(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.sources().stream();
            case Block.Bullets bullets -> bullets.items().stream().flatMap(item -> item.sources().stream());
            case Block.Written written -> Stream.empty();
            case Block.Table table -> table.rows().stream().flatMap(row -> row.sources().stream());
            case Block.Chart chart -> Stream.empty();
        };
    }

    /** The legal bases with their stops, one per line. */
    public List<String> baseLines() {
        var lines = new ArrayList<String>();
        bases.forEach(basis -> lines.add(basis + (lines.size() == bases.size() - 1 ? "." : ";")));
        return lines;
    }

    OfficialDocument with(
            @Nullable Paragraph otherOpening,
            List<Section> otherSections,
            @Nullable Paragraph otherClosing,
            List<Annex> otherAnnexes,
            List<Abbreviation> otherAbbreviations) {
        return new OfficialDocument(
                standing,
                head,
                bases,
                otherOpening,
                otherSections,
                otherClosing,
                distribution,
                signature,
                otherAbbreviations,
                otherAnnexes);
    }
}
