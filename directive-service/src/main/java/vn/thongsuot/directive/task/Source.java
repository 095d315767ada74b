package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;

/**
 * Where a task comes from.
 *
 * @param id of the directive, the plan, the event or the recommendation
 * @param item the item inside it; absent when the task comes from the whole
 */
public record Source(Kind kind, String id, @Nullable String item) {

    /** What kind of thing gives a task. */
    public enum Kind {
        DIRECTIVE,
        PLAN,
        /** A conference or an oral instruction; it has no record of its own here. */
        EVENT,
        /** What a report asked for; reporting-service keeps it and follows what becomes of it. */
        RECOMMENDATION
    }

    public Source {
        requireNonNull(kind, "kind");
        id = Text.orEmpty(id);
        item = Text.of(item);
    }
}
