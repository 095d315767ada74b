package vn.thongsuot.documents;

import java.util.ArrayList;
import java.util.List;
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
        List<Abbreviation> abbreviations) {

    public static final String FOR = "Nơi nhận:";
    public static final String ABBREVIATIONS = "Các từ viết tắt";

    public OfficialDocument {
        bases = bases.stream().map(PlainText::of).toList();
        sections = List.copyOf(sections);
        distribution = distribution.stream().map(PlainText::of).toList();
        abbreviations = List.copyOf(abbreviations);
    }

    /** Every deed that some block was made from, once, in the order of the text. */
    public List<SourceRef> sources() {
        var found = new ArrayList<SourceRef>();
        sections.forEach(section -> collect(section, found));
        return found.stream().distinct().toList();
    }

    private static void collect(Section section, List<SourceRef> found) {
        for (var block : section.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> found.addAll(paragraph.sources());
                case Block.Bullets bullets -> bullets.items().forEach(item -> found.addAll(item.sources()));
                case Block.Written written -> {}
                case Block.Table table -> {}
            }
        }
        section.children().forEach(child -> collect(child, found));
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
                otherAbbreviations);
    }
}
