package vn.thongsuot.platform.paging;

import java.util.List;
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
