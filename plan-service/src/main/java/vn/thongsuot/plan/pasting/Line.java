package vn.thongsuot.plan.pasting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.Style;
import vn.thongsuot.plan.plan.TextTable;

/**
 * One paragraph or table of a pasted text.
 *
 * @param mark as a list has it, such as {@code 1.} or {@code •}; absent where a mark, if any, stands among the words
 * @param level how deep in lists; 0 outside
 * @param heading whether the word processor calls it a heading
 * @param table in place of runs; absent for a paragraph
 */
record Line(
        @Nullable String mark,
        int level,
        boolean heading,
        List<Run> runs,
        @Nullable TextTable table) {

    Line {
        runs = List.copyOf(runs);
    }

    static Line of(TextTable table) {
        return new Line(null, 0, false, List.of(), table);
    }

    String words() {
        var words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    /** Whether all of it is set bold. */
    boolean isBold() {
        return !runs.isEmpty()
                && runs.stream()
                        .filter(run -> !run.text().isBlank())
                        .allMatch(run -> run.style() == Style.BOLD || run.style() == Style.BOLD_ITALIC);
    }

    /** The same without its first characters, which were a mark. */
    Line without(int characters) {
        var rest = new ArrayList<Run>();
        int left = characters;
        for (var run : runs) {
            int cut = Math.min(left, run.text().length());
            left -= cut;
            if (cut < run.text().length()) {
                rest.add(Run.text(run.text().substring(cut), run.style()));
            }
        }
        return new Line(mark, level, heading, rest, table);
    }
}
