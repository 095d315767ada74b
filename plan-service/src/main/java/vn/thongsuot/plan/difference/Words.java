package vn.thongsuot.plan.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What one text says differently from another, word by word; line by line where too much is different. */
final class Words {

    /** A word, a gap, or a sign. */
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** Of each side; comparing takes time and room by the square of it. */
    private static final int MOST = 800;

    private final List<Stretch> stretches = new ArrayList<>();

    private Words() {}

    /** In reading order; what was removed stands before what took its place. */
    static List<Stretch> compared(String before, String after) {
        var words = new Words();
        words.compare(parts(WORD, before), parts(WORD, after));
        return List.copyOf(words.stretches);
    }

    private void compare(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        add(Stretch.Kind.SAME, before.subList(0, start));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(Stretch.Kind.SAME, before.subList(before.size() - end, before.size()));
    }

    private void middle(List<String> before, List<String> after) {
        if (isFew(before, after)) {
            differ(before, after);
            return;
        }
        var older = parts(LINE, String.join("", before));
        var newer = parts(LINE, String.join("", after));
        if (isFew(older, newer)) {
            differ(older, newer);
        } else {
            add(Stretch.Kind.REMOVED, before);
            add(Stretch.Kind.ADDED, after);
        }
    }

    private void differ(List<String> before, List<String> after) {
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            var source = delta.getSource();
            add(Stretch.Kind.SAME, before.subList(read, source.getPosition()));
            add(Stretch.Kind.REMOVED, source.getLines());
            add(Stretch.Kind.ADDED, delta.getTarget().getLines());
            read = source.getPosition() + source.size();
        }
        add(Stretch.Kind.SAME, before.subList(read, before.size()));
    }

    private static boolean isFew(List<String> before, List<String> after) {
        return before.size() <= MOST && after.size() <= MOST;
    }

    private void add(Stretch.Kind kind, List<String> parts) {
        var text = String.join("", parts);
        if (text.isEmpty()) {
            return;
        }
        var last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.kind() == kind) {
            stretches.set(stretches.size() - 1, new Stretch(kind, last.text() + text));
        } else {
            stretches.add(new Stretch(kind, text));
        }
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group()).toList();
    }
}
