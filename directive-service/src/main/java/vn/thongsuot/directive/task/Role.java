package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.unit.Expansion;
import vn.thongsuot.directive.unit.UnitClass;

/**
 * Who has what to do with a task: a unit, or a class of units, or a class of addressees by its label, or just an open end.
 *
 * @param unit id of the unit; absent for a class of addressees
 * @param label the words of the document, for instance {@code các trường học}; absent when the unit says it all
 * @param openEnded whether the document leaves the list open ("…", "và các đơn vị liên quan"); not, unless
 *     said otherwise
 * @param note absent when there is nothing to say
 * @param unitClass the class of units that is meant; absent when none is
 * @param asOf the day as of which the class was expanded; worked out here
 * @param units ids of the units that the class meant that day; worked out here
 * @param deliverable what these units must yield themselves, beside what the task yields; absent when nothing
 */
public record Role(
        RoleKind role,
        @Nullable String unit,
        @Nullable String label,
        Boolean openEnded,
        @Nullable String note,
        @Nullable UnitClass unitClass,
        @Nullable LocalDate asOf,
        @Nullable List<String> units,
        @Nullable String deliverable) {

    public Role(
            @Nullable RoleKind role,
            @Nullable String unit,
            @Nullable String label,
            @Nullable Boolean openEnded,
            @Nullable String note,
            @Nullable UnitClass unitClass,
            @Nullable LocalDate asOf,
            @Nullable List<String> units,
            @Nullable String deliverable) {
        this.role = requireNonNull(role, "role");
        this.unit = Text.of(unit);
        this.label = Text.of(label);
        this.openEnded = openEnded != null && openEnded;
        this.note = Text.of(note);
        this.unitClass = unitClass;
        this.asOf = asOf;
        this.units = units;
        this.deliverable = Text.of(deliverable);
    }

    /** A unit with its part and nothing else. */
    public static Role of(RoleKind role, String unit) {
        return new Role(role, unit, null, null, null, null, null, null, null);
    }

    /** The units that are meant, as far as they are known. */
    public Stream<String> everyUnit() {
        return Stream.concat(Stream.ofNullable(unit), requireNonNullElse(units, List.<String>of()).stream());
    }

    Role expanded(Expansion expansion) {
        return new Role(
                role, unit, label, openEnded, note, unitClass, expansion.asOf(), expansion.units(), deliverable);
    }

    /** What was worked out before does not come with a draft. */
    Role unexpanded() {
        return new Role(role, unit, label, openEnded, note, unitClass, null, null, deliverable);
    }
}
