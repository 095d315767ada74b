package vn.thongsuot.platform.files;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long patterns may go on over one text of strangers. They see it through {@link #matcher}: past the time, or when their
 * thread is told to stop, looking at a further character ends them.
 */
public final class MatchingTime {

    /** Characters between two looks at the clock. */
    private static final int BETWEEN = 4096;

    private final long end;
    private int looks;

    private MatchingTime(long end) {
        this.end = end;
    }

    /** Begins now. */
    public static MatchingTime within(Duration longest) {
        return new MatchingTime(System.nanoTime() + longest.toNanos());
    }

    /**
     * The pattern over a text; every use of the matcher may throw.
     *
     * @throws vn.thongsuot.platform.aggregate.RefusedException 422 {@code file-too-complex} at {@code file}
     */
    public Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new Watched(text));
    }

    private void look() {
        looks++;
        if (looks % BETWEEN == 0 && (Thread.currentThread().isInterrupted() || System.nanoTime() - end >= 0)) {
            throw Inspection.refusal("file-too-complex");
        }
    }

    private final class Watched implements CharSequence {

        private final CharSequence text;

        private Watched(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            look();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        /** What was found is seen as it is. */
        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
