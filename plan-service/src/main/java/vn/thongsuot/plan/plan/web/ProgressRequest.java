package vn.thongsuot.plan.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.ItemState;
import vn.thongsuot.plan.plan.Progress;

/** How far an item has come. */
record ProgressRequest(
        @NotNull ItemState state,
        @Nullable @Size(min = 1, max = 2000) String note) {

    Progress toDomain(String item, Instant at) {
        return new Progress(item, state, note, at);
    }
}
