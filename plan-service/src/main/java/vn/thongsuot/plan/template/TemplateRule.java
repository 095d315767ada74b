package vn.thongsuot.plan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.PlanCheck;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.reference.CampaignCopy;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** What holds of a template: every plan made from it would hold, its placeholders are known, and it names no units. */
final class TemplateRule {

    /** Stands for whatever campaign a plan will answer. */
    private static final CampaignCopy ANY =
            new CampaignCopy("", "…", List.of("…", "…", "…", "…", "…", "…", "…", "…", "…"));

    private TemplateRule() {}

    static List<Violation> broken(PlanTemplate template) {
        var plan = template.asPlan(text -> text);
        var broken = new ArrayList<>(PlanCheck.broken(plan, new Sources(Map.of(), Map.of(), ANY)));
        broken.addAll(placeholders(template));
        broken.addAll(units(plan).toList());
        return broken;
    }

    private static List<Violation> placeholders(PlanTemplate template) {
        return template.placeholders().stream()
                .filter(name -> Placeholder.named(name).isEmpty())
                .map(name -> Violation.of("/sections", "unknown-placeholder", name))
                .toList();
    }

    private static Stream<Violation> units(PlanContent plan) {
        return Stream.concat(
                Outline.of(plan).places().stream().flatMap(TemplateRule::units),
                IntStream.range(0, plan.distribution().size())
                        .filter(index -> plan.distribution().get(index).unit() != null)
                        .mapToObj(index -> Violation.of("/distribution/" + index + "/unit", "template-without-units")));
    }

    private static Stream<Violation> units(Outline.Place place) {
        var item = place.section().item();
        return item == null
                ? Stream.empty()
                : IntStream.range(0, item.roles().size())
                        .filter(index ->
                                item.roles().get(index).allUnits().findAny().isPresent())
                        .mapToObj(index -> Violation.of(
                                place.pointer() + "/item/roles/" + index + "/unit", "template-without-units"));
    }
}
