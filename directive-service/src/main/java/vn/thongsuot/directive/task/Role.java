package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;

/**
 * Who has what to do with a task: a unit, or a class of addressees by its label, or just an open end.
 *
 * @param unit id of the unit; absent for a class of addressees
 * @param label the words of the document, for instance {@code các trường học}; absent when the unit says it all
 * @param openEnded whether the document leaves the list open ("…", "và các đơn vị liên quan"); not, unless
 *     said otherwise
 * @param note absent when there is nothing to say
 */
public record Role(
        RoleKind role,
        @Nullable String unit,
        @Nullable String label,
        Boolean openEnded,
        @Nullable String note) {

    public Role(
            @Nullable RoleKind role,
            @Nullable String unit,
            @Nullable String label,
            @Nullable Boolean openEnded,
            @Nullable String note) {
        this.role = requireNonNull(role, "role");
        this.unit = Text.of(unit);
        this.label = Text.of(label);
        this.openEnded = openEnded != null && openEnded;
        this.note = Text.of(note);
    }
}
