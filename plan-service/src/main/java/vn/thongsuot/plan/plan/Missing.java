package vn.thongsuot.plan.plan;

import java.util.ArrayList;
import java.util.List;

/** Parts that a plan should have and this one has not; nothing is blocked by them. */
public enum Missing {
    NO_BUDGET,
    NO_TARGETS,
    NO_REPORT_DEADLINE,
    NO_ITEM_DEADLINES;

    public static List<Missing> of(PlanContent content) {
        var places = Outline.of(content).places();
        var missing = new ArrayList<Missing>();
        if (!speaksOf(Topic.BUDGET, places)) {
            missing.add(NO_BUDGET);
        }
        if (content.numbers().targets().isEmpty() && !speaksOf(Topic.TARGETS, places)) {
            missing.add(NO_TARGETS);
        }
        if (content.reportDeadline() == null) {
            missing.add(NO_REPORT_DEADLINE);
        }
        if (places.stream().noneMatch(Missing::hasDeadline)) {
            missing.add(NO_ITEM_DEADLINES);
        }
        return missing;
    }

    private static boolean speaksOf(Topic topic, List<Outline.Place> places) {
        return places.stream().anyMatch(place -> place.section().topic() == topic);
    }

    private static boolean hasDeadline(Outline.Place place) {
        var item = place.section().item();
        return item != null && item.hasOwnDeadline();
    }
}
