package vn.thongsuot.directive.time;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A period as a plan's title gives it: {@code giai đoạn 2022-2025}, or {@code năm 2022 và những năm tiếp theo}.
 *
 * @param from its beginning, as far as it is known
 * @param to its end; absent when it is open
 */
public record OpenPeriod(PartialDate from, @Nullable PartialDate to) {

    public OpenPeriod {
        requireNonNull(from, "from");
    }

    /** Whether it ends at all. */
    public boolean openEnded() {
        return to == null;
    }

    /** Whether the end, if there is one, does not lie before the beginning. */
    public boolean inOrder() {
        return to == null || !to.earliest().isBefore(from.earliest());
    }
}
