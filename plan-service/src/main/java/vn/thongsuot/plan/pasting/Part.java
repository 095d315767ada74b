package vn.thongsuot.plan.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Section;

/** A part of a pasted text that grows while the text is read. */
final class Part {

    static final int LONGEST_TITLE = 1000;

    private static final int VIETNAMESE_D = 5;

    private final @Nullable PointMark mark;
    private final @Nullable String title;
    private final List<Paragraph> paragraphs;
    private final List<Part> parts = new ArrayList<>();

    Part(@Nullable PointMark mark, @Nullable String title, List<Paragraph> paragraphs) {
        this.mark = mark;
        this.title = title;
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    @Nullable
    PointMark mark() {
        return mark;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Part> parts() {
        return parts;
    }

    /** That of its first part; Arabic as long as it has none. */
    Numbering numbering() {
        var first = parts.isEmpty() ? null : parts.getFirst().mark();
        var numbering = first == null ? Numbering.ARABIC : first.numbering();
        return numbering == Numbering.LETTER_VIETNAMESE && skipsDj() ? Numbering.LETTER_AS_WRITTEN : numbering;
    }

    /** Its title, or else its first words. */
    String words() {
        if (title != null) {
            return title;
        }
        return paragraphs.isEmpty() ? "" : paragraphs.getFirst().words();
    }

    Section section(Supplier<String> ids) {
        return new Section(
                ids.get(), null, title, paragraphs, parts.isEmpty() ? null : numbering(), sections(ids), null);
    }

    List<Section> sections(Supplier<String> ids) {
        return parts.stream().map(part -> part.section(ids)).toList();
    }

    /** Whether e follows d, as where the Latin alphabet is used. */
    private boolean skipsDj() {
        if (parts.size() < VIETNAMESE_D) {
            return false;
        }
        var fifth = parts.get(VIETNAMESE_D - 1).mark();
        return fifth != null && fifth.written().equals("e");
    }
}
