package vn.thongsuot.plan.publication;

import org.jspecify.annotations.Nullable;

/**
 * How far a directive may go.
 *
 * @param circulation {@code INTERNAL}, or absent
 */
public record CirculationCopy(@Nullable String circulation) {

    boolean isInternal() {
        return circulation != null;
    }
}
