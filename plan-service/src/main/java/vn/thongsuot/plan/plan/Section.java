package vn.thongsuot.plan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the plan's body, with parts of its own. Its mark is generated from its place.
 *
 * @param id unique in the plan and kept when parts are moved, so that links hold
 * @param topic absent where the platform need not know
 * @param title absent for a bare paragraph such as a dash item
 * @param numbering how its own parts are marked; absent when it has none
 * @param item what is to be done, when the section asks for something; absent for mere text
 */
public record Section(
        String id,
        @Nullable Topic topic,
        @Nullable String title,
        List<Paragraph> paragraphs,
        @Nullable Numbering numbering,
        List<Section> sections,
        @Nullable Item item) {

    public Section {
        title = Nfc.ofOptional(title);
        paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** Title and words in one line, without what is generated. */
    public String words() {
        var words = new StringBuilder(title == null ? "" : title);
        paragraphs.forEach(paragraph -> words.append(' ').append(paragraph.words()));
        return words.toString().strip();
    }
}
