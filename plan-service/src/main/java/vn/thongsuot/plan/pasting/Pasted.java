package vn.thongsuot.plan.pasting;

import java.util.List;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Section;

/**
 * A pasted text as a plan has it.
 *
 * @param paragraphs what stands before the first numbered part
 * @param numbering how the sections are marked
 * @param notes where it does not look as it did
 */
public record Pasted(List<Paragraph> paragraphs, Numbering numbering, List<Section> sections, List<Note> notes) {

    /** What a person should compare. */
    public record Note(Code code, String words) {}

    /** Why it looks different. */
    public enum Code {
        /** Its mark is generated and is another one than was written. */
        RENUMBERED,
        /** It stood deeper than parts of a plan can. */
        TOO_DEEP
    }
}
