package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;

import vn.thongsuot.directive.text.Text;

/**
 * Something that was made for a task and is kept elsewhere. Whether it is there, its owner knows; it is not asked.
 *
 * @param id as its owner calls it
 */
public record Product(Kind kind, String id) {

    /** What it is. */
    public enum Kind {
        PLAN,
        ACTIVITY,
        REPORT,
        FILE
    }

    public Product {
        requireNonNull(kind, "kind");
        id = Text.orEmpty(id);
    }
}
