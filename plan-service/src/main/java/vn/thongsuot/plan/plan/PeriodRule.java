package vn.thongsuot.plan.plan;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** No period ends before it begins, and the sentence of the time frame stands in a section that exists. */
final class PeriodRule implements PlanRule {

    @Override
    public Stream<Violation> violations(PlanContent content, Outline outline, Sources sources) {
        var frame = content.window();
        var whole = frame == null
                ? Stream.<Violation>empty()
                : Stream.concat(reversed(frame.period(), "/window"), unplaced(frame, outline));
        return Stream.concat(whole, outline.places().stream().flatMap(PeriodRule::ofItem));
    }

    private static Stream<Violation> ofItem(Outline.Place place) {
        var item = place.section().item();
        if (item == null) {
            return Stream.empty();
        }
        var participation = item.participation();
        return Stream.concat(
                reversed(item.window(), place.pointer() + "/item/window"),
                reversed(
                        participation == null ? null : participation.period(),
                        place.pointer() + "/item/participation/period"));
    }

    private static Stream<Violation> reversed(@Nullable Period period, String pointer) {
        return period == null || !period.isReversed()
                ? Stream.empty()
                : Stream.of(Violation.of(pointer + "/to", "ends-before-it-begins"));
    }

    private static Stream<Violation> unplaced(TimeFrame frame, Outline outline) {
        var section = frame.section();
        return section == null || outline.find(section).isPresent()
                ? Stream.empty()
                : Stream.of(Violation.of("/window/section", "unknown-section", section));
    }
}
