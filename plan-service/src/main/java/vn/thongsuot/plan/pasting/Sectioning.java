package vn.thongsuot.plan.pasting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Run;

/** Puts lines into parts by their marks: what follows a marked line belongs to it until the next mark. */
final class Sectioning {

    private static final int DEPTH = 4;
    private static final int HEADING = 5;
    private static final int NOTE = 80;

    private final Part top = new Part(null, null, List.of());
    private final Deque<Part> open = new ArrayDeque<>();
    private final List<Pasted.Note> notes = new ArrayList<>();

    void add(Line line) {
        if (line.table() != null) {
            current().paragraphs().add(Paragraph.of(line.table()));
            return;
        }
        var mark = mark(line);
        if (mark.isEmpty()) {
            current().paragraphs().add(new Paragraph(line.runs()));
        } else {
            begin(mark.get(), line.without(mark.get().length()));
        }
    }

    Part top() {
        return top;
    }

    /** Where it does not look as it did; asked once all is read. */
    List<Pasted.Note> notes() {
        renumbered(top);
        return List.copyOf(notes);
    }

    private void renumbered(Part above) {
        for (int index = 0; index < above.parts().size(); index++) {
            var part = above.parts().get(index);
            var mark = part.mark();
            if (mark != null && !mark.isAt(above.numbering(), index + 1)) {
                note(Pasted.Code.RENUMBERED, part.words());
            }
            renumbered(part);
        }
    }

    private static Optional<PointMark> mark(Line line) {
        var mark = line.mark();
        if (mark != null) {
            return Optional.of(PointMark.ofList(mark, line.level()));
        }
        return PointMark.of(line.words())
                .or(() -> line.heading()
                        ? Optional.of(new PointMark(Numbering.ROMAN, HEADING, "", 0))
                        : Optional.empty());
    }

    private void begin(PointMark mark, Line line) {
        while (!open.isEmpty() && rank(open.peek()) >= mark.rank()) {
            open.pop();
        }
        if (line.runs().isEmpty()) {
            return;
        }
        if (open.size() == DEPTH) {
            note(Pasted.Code.TOO_DEEP, line.words());
            current().paragraphs().add(new Paragraph(line.runs()));
            return;
        }
        var part = new Part(mark, titled(line, mark) ? line.words().strip() : null, own(line, mark));
        current().parts().add(part);
        open.push(part);
    }

    /** Words after the mark of a title; a paragraph, where it is none. */
    private static List<Paragraph> own(Line line, PointMark mark) {
        return titled(line, mark) ? List.of() : List.of(new Paragraph(trimmed(line.runs())));
    }

    private static boolean titled(Line line, PointMark mark) {
        return (line.isBold() || line.heading() || mark.rank() <= HEADING * 2)
                && line.words().strip().length() <= Part.LONGEST_TITLE;
    }

    private static List<Run> trimmed(List<Run> runs) {
        var first = runs.getFirst();
        var words = first.text().stripLeading();
        var rest = new ArrayList<>(runs.subList(1, runs.size()));
        if (!words.isEmpty()) {
            rest.addFirst(Run.text(words, first.style()));
        }
        return rest;
    }

    private void note(Pasted.Code code, String words) {
        notes.add(new Pasted.Note(code, words.substring(0, Math.min(NOTE, words.length()))));
    }

    private Part current() {
        var last = open.peek();
        return last == null ? top : last;
    }

    private static int rank(@Nullable Part part) {
        return part == null || part.mark() == null ? -1 : part.mark().rank();
    }
}
