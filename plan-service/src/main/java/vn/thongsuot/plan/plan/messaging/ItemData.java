package vn.thongsuot.plan.plan.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.ActivityKind;
import vn.thongsuot.plan.plan.ItemKind;
import vn.thongsuot.plan.plan.ItemState;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.Period;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.Progress;

/**
 * What a section of a plan asks for.
 *
 * @param text its words, cut at 400 characters
 * @param window its own time or that of the event taken part in; absent when neither is said
 * @param state absent while nobody has reported on it
 * @param carriedFrom the section of the continued plan that it takes over; absent for new work
 */
record ItemData(
        String id,
        String label,
        ItemKind kind,
        String text,
        @Nullable ActivityKind activityKind,
        List<RoleData> roles,
        @Nullable Period window,
        @Nullable ItemState state,
        @Nullable String carriedFrom) {

    private static final int LENGTH = 400;
    private static final String CUT = "…";

    /** Null for a section that asks for nothing. */
    static @Nullable ItemData of(Plan plan, Outline.Place place) {
        var item = place.section().item();
        return item == null
                ? null
                : new ItemData(
                        place.section().id(),
                        place.label(),
                        item.kind(),
                        cut(place.section().words()),
                        item.activityKind(),
                        item.roles().stream().map(RoleData::of).toList(),
                        item.period(),
                        plan.progressOf(place.section().id())
                                .map(Progress::state)
                                .orElse(null),
                        item.carriedFrom());
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LENGTH - 1)) + CUT;
    }
}
