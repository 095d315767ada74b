package vn.thongsuot.reporting.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with all that is printed on it, before layout.
 *
 * @param opening the formula that names what the document carries out
 * @param closing the formula at the end, without the end mark
 * @param abbreviations may be used in any text; those that are used are explained
 */
public record OfficialDocument(
        Head head, String opening, List<Section> sections, String closing, List<Abbreviation> abbreviations) {

    public OfficialDocument {
        sections = List.copyOf(sections);
        abbreviations = List.copyOf(abbreviations);
    }

    /**
     * What stands above the text.
     *
     * @param parentBody printed above the issuer; absent at the top of a tree
     * @param number as printed after 'Số:', blanks where a part is missing
     * @param placeAndDate blanks where a part is missing
     * @param kind for instance 'BÁO CÁO'
     * @param lines further lines under the title, such as recipient and period
     */
    public record Head(
            @Nullable String parentBody,
            String issuer,
            String number,
            String placeAndDate,
            String kind,
            String title,
            List<String> lines) {

        public Head {
            lines = List.copyOf(lines);
        }
    }

    /** Every activity that some block was made from, once, in the order of the text. */
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
}
