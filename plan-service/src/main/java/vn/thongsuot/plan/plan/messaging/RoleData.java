package vn.thongsuot.plan.plan.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Role;
import vn.thongsuot.plan.plan.RoleKind;

/**
 * A body and its part in an item.
 *
 * @param units the set of units that the label means; absent when the label stands alone
 */
record RoleData(
        RoleKind role,
        @Nullable String unit,
        @Nullable String label,
        boolean openEnded,
        @Nullable List<String> units) {

    static RoleData of(Role role) {
        return new RoleData(
                role.role(),
                role.unit(),
                role.label(),
                role.openEnded(),
                role.units().isEmpty() ? null : role.units());
    }
}
