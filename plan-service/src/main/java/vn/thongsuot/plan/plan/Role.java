package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body and its part in an item.
 *
 * @param unit absent for a class of bodies, which has only a label
 * @param label as printed, for instance "phòng Kinh tế" or "các doanh nghiệp"; absent when the unit's name serves
 * @param openEnded whether others of the kind are meant too ("…")
 * @param units the set of units that the label means, as far as it has been spelled out; may be empty
 */
public record Role(
        RoleKind role, @Nullable String unit, @Nullable String label, boolean openEnded, List<String> units) {

    public Role {
        label = Nfc.ofOptional(label);
        units = units == null ? List.of() : List.copyOf(units);
    }

    public Role(RoleKind role, @Nullable String unit, @Nullable String label, boolean openEnded) {
        this(role, unit, label, openEnded, List.of());
    }

    public static Role of(RoleKind role, String unit, String label) {
        return new Role(role, unit, label, false);
    }

    /** A set of units under one label, such as "các Sở, ban, ngành". */
    public static Role ofSet(RoleKind role, String label, List<String> units) {
        return new Role(role, null, label, false, units);
    }

    /** Every unit meant by name or by the set. */
    public Stream<String> allUnits() {
        return Stream.concat(Stream.ofNullable(unit), units.stream()).distinct();
    }

    /** A class of bodies, such as all schools of the commune. */
    public static Role ofClass(RoleKind role, String label) {
        return new Role(role, null, label, true);
    }
}
