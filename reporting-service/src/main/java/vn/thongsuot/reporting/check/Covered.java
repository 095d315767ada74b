package vn.thongsuot.reporting.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets that were compared. */
public sealed interface Covered {

    /**
     * Neighbours.
     *
     * @param after the set before the first
     * @param to the last; absent where they go on to the end
     */
    record Range(String after, @Nullable String to) implements Covered {}

    /** Single ones. */
    record Sets(Set<String> sets) implements Covered {

        public Sets {
            sets = Set.copyOf(sets);
        }
    }
}
