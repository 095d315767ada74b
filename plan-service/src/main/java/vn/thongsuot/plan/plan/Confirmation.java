package vn.thongsuot.plan.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a person, by name of account, confirmed what the time frame means. */
public record Confirmation(String by, Instant at) {

    /** Absent where the content says no frame, or one that is still to be confirmed. */
    static @Nullable Confirmation of(PlanContent content, Confirmation author) {
        return content.window() != null && content.window().confirmed() ? author : null;
    }

    /** Whoever confirmed the same frame before stays named. */
    static @Nullable Confirmation of(
            PlanContent newer, PlanContent before, @Nullable Confirmation earlier, Confirmation author) {
        var same = newer.window() != null && newer.window().equals(before.window());
        var now = of(newer, author);
        return now != null && same && earlier != null ? earlier : now;
    }
}
