package vn.thongsuot.plan.plan;

import org.jspecify.annotations.Nullable;

/**
 * A body and its part in an item.
 *
 * @param unit absent for a class of bodies, which has only a label
 * @param label as printed, for instance "phòng Kinh tế" or "các doanh nghiệp"; absent when the unit's name serves
 * @param openEnded whether others of the kind are meant too ("…")
 */
public record Role(
        RoleKind role, @Nullable String unit, @Nullable String label, boolean openEnded) {

    public Role {
        label = Nfc.ofOptional(label);
    }

    public static Role of(RoleKind role, String unit, String label) {
        return new Role(role, unit, label, false);
    }

    /** A class of bodies, such as all schools of the commune. */
    public static Role ofClass(RoleKind role, String label) {
        return new Role(role, null, label, true);
    }
}
