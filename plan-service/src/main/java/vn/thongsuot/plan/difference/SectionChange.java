package vn.thongsuot.plan.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section that is not the same in both editions.
 *
 * @param section its id
 * @param kinds one of them, or {@code MOVED} and {@code CHANGED} together
 * @param before its label in the older edition; absent when it is new
 * @param after its label in the newer edition; absent when it was taken out
 * @param words its title, text and what it asks for, with what is different in them
 */
public record SectionChange(
        String section,
        List<Kind> kinds,
        @Nullable String before,
        @Nullable String after,
        List<Stretch> words) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED
    }
}
