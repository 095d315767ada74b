package vn.thongsuot.plan.plan.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.ActivityKind;
import vn.thongsuot.plan.plan.ItemKind;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.Period;
import vn.thongsuot.plan.plan.Role;

/**
 * What a section of a plan asks for.
 *
 * @param text its words, cut at 400 characters
 * @param window its own time or that of the event taken part in; absent when neither is said
 */
record ItemData(
        String id,
        String label,
        ItemKind kind,
        String text,
        @Nullable ActivityKind activityKind,
        List<Role> roles,
        @Nullable Period window) {

    private static final int LENGTH = 400;
    private static final String CUT = "…";

    /** Null for a section that asks for nothing. */
    static @Nullable ItemData of(Outline.Place place) {
        var item = place.section().item();
        return item == null
                ? null
                : new ItemData(
                        place.section().id(),
                        place.label(),
                        item.kind(),
                        cut(place.section().words()),
                        item.activityKind(),
                        item.roles(),
                        item.period());
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LENGTH - 1)) + CUT;
    }
}
