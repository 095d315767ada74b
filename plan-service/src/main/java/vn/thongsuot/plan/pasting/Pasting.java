package vn.thongsuot.plan.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.secrecy.SecrecyMark;
import vn.thongsuot.organisation.secrecy.StateSecret;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.TextTable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * Makes sections of what was copied in a word processor. Numbering, bold, italics and tables stay, everything else goes;
 * nothing is stored.
 */
public final class Pasting {

    private static final String HTML = "/html";
    private static final int SECTIONS = 300;
    private static final int PARAGRAPHS = 200;
    private static final int PARTS = 99;
    private static final int RUNS = 200;
    private static final int RUN = 20_000;
    private static final int CELL = 2000;

    private final Access access;

    public Pasting(Access access) {
        this.access = access;
    }

    /**
     * Reads a text; refused to whoever may not plan at the unit, 422 for one that a plan cannot hold or that is marked as a
     * state secret.
     */
    public Outcome<Pasted> paste(Command command, String unit, String html) {
        var refused = access.refuses(command.by(), Right.PLAN, unit);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var lines = PastedText.lines(html);
        if (lines.stream().anyMatch(Pasting::isSecret)) {
            return Outcome.refused(StateSecret.refusal(HTML));
        }
        var sectioning = new Sectioning();
        lines.forEach(sectioning::add);
        return checked(read(sectioning, command));
    }

    private static Pasted read(Sectioning sectioning, Command command) {
        var top = sectioning.top();
        var ids = new ArrayList<String>();
        var sections = top.sections(() -> {
            ids.add(id(command, ids.size()));
            return ids.getLast();
        });
        var numbering = sections.isEmpty() ? Numbering.ROMAN : top.numbering();
        return new Pasted(List.copyOf(top.paragraphs()), numbering, sections, sectioning.notes());
    }

    /** So that parts pasted one after the other into one plan differ. */
    private static String id(Command command, int count) {
        return "d" + command.newId("pasted").substring(0, 10) + "-" + count;
    }

    private static Outcome<Pasted> checked(Pasted pasted) {
        var sections = all(pasted.sections()).toList();
        boolean fits = sections.size() <= SECTIONS
                && fits(pasted.paragraphs(), pasted.sections(), pasted.numbering())
                && sections.stream().allMatch(Pasting::fits);
        if (!fits) {
            return Outcome.refused(Refusal.invalid(HTML, "pasted-too-much"));
        }
        return sections.isEmpty() && pasted.paragraphs().isEmpty()
                ? Outcome.refused(Refusal.invalid(HTML, "pasted-nothing"))
                : Outcome.done(pasted);
    }

    private static Stream<Section> all(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }

    private static boolean fits(Section section) {
        var numbering = section.numbering() == null ? Numbering.DASH : section.numbering();
        return fits(section.paragraphs(), section.sections(), numbering);
    }

    private static boolean fits(List<Paragraph> paragraphs, List<Section> parts, Numbering numbering) {
        return paragraphs.size() <= PARAGRAPHS
                && parts.size() <= Math.min(PARTS, numbering.capacity())
                && paragraphs.stream().allMatch(Pasting::fits);
    }

    private static boolean fits(Paragraph paragraph) {
        var table = paragraph.table();
        return table == null
                ? paragraph.runs().size() <= RUNS
                        && paragraph.runs().stream().allMatch(run -> run.text().length() <= RUN)
                : fits(table);
    }

    private static boolean fits(TextTable table) {
        return table.columns().size() <= TextTable.COLUMNS
                && table.rows().size() <= TextTable.ROWS
                && Stream.concat(Stream.of(table.columns()), table.rows().stream())
                        .flatMap(List::stream)
                        .allMatch(cell -> cell.length() <= CELL);
    }

    private static boolean isSecret(Line line) {
        var table = line.table();
        var texts = table == null
                ? Stream.of(line.words())
                : Stream.concat(Stream.of(table.columns()), table.rows().stream())
                        .flatMap(List::stream);
        return texts.anyMatch(text -> SecrecyMark.ofText(text).isPresent());
    }
}
