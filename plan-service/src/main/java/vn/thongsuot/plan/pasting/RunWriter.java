package vn.thongsuot.plan.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.Style;

/** Gathers the runs of one paragraph: gaps become one blank, neighbours of one style one run. */
final class RunWriter {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Zs}\\u200B\\uFEFF]+");

    private final List<Run> runs = new ArrayList<>();

    void add(String text, Style style) {
        var words = GAP.matcher(text).replaceAll(" ");
        if (words.startsWith(" ") && endsInGap()) {
            words = words.substring(1);
        }
        if (words.isEmpty()) {
            return;
        }
        var last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && (last.style() == style || words.isBlank())) {
            runs.set(runs.size() - 1, Run.text(last.text() + words, last.style()));
        } else {
            runs.add(Run.text(words, style));
        }
    }

    /** What was gathered, without the gap at its end; begins anew. */
    List<Run> taken() {
        var taken = new ArrayList<>(runs);
        runs.clear();
        if (!taken.isEmpty()) {
            var last = taken.removeLast();
            var words = last.text().stripTrailing();
            if (!words.isEmpty()) {
                taken.add(Run.text(words, last.style()));
            }
        }
        return taken;
    }

    private boolean endsInGap() {
        return runs.isEmpty() || runs.getLast().text().endsWith(" ");
    }
}
