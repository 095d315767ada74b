package vn.thongsuot.platform.paging;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a field of the state must be for a page to show it, where equality does not say it. */
public sealed interface Condition {

    /**
     * A text within bounds, both included; days compare as they should, being ISO texts. What is absent lies in no bounds.
     *
     * @param from absent without a lower bound
     * @param to absent without an upper one
     */
    record Between(@Nullable String from, @Nullable String to) implements Condition {

        public Between {
            if (from == null && to == null) {
                throw new IllegalArgumentException("expected at least one bound");
            }
        }

        /** Whether the text lies within. */
        public boolean holds(@Nullable Object value) {
            return value instanceof String text
                    && (from == null || text.compareTo(from) >= 0)
                    && (to == null || text.compareTo(to) <= 0);
        }
    }

    /**
     * A list of words that holds each of some and one that begins as somebody began to write.
     *
     * @param whole may be empty
     * @param start letters and digits
     */
    record Words(List<String> whole, String start) implements Condition {

        private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}]+");

        public Words {
            whole = List.copyOf(whole);
            if (!BARE.matcher(start).matches()) {
                throw new IllegalArgumentException("expected letters and digits, got " + start);
            }
        }

        /** Whether the list holds them. */
        public boolean hold(List<?> words) {
            return words.containsAll(whole)
                    && words.stream().anyMatch(word -> word instanceof String text && text.startsWith(start));
        }
    }

    /** One of these, or a list that holds one of them. */
    record OneOf(Set<String> values) implements Condition {

        public OneOf {
            values = Set.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("expected something to look for");
            }
        }

        /** Whether the value is one, or the list holds one. */
        public boolean holds(@Nullable Object value) {
            return value instanceof List<?> list
                    ? list.stream().anyMatch(values::contains)
                    : value != null && values.contains(value);
        }
    }

    /** A list that holds each of these. */
    record AllOf(List<String> values) implements Condition {

        public AllOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("expected something to look for");
            }
        }
    }
}
