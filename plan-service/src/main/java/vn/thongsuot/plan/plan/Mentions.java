package vn.thongsuot.plan.plan;

import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.plan.reference.Mention;

/** Everything outside the plan that its content refers to, with the place where it does. */
final class Mentions {

    private Mentions() {}

    static List<Mention> in(PlanContent content) {
        var mentions = new ArrayList<Mention>();
        mentions.add(Mention.unit(content.unit(), "/unit"));
        if (content.campaign() != null) {
            mentions.add(Mention.campaign(content.campaign(), "/campaign"));
        }
        addCitations(mentions, content.bases(), "/bases");
        addCitations(mentions, content.bodyCitations(), "/bodyCitations");
        addDistribution(mentions, content.distribution());
        Outline.of(content).places().forEach(place -> addRoles(mentions, place));
        return mentions;
    }

    private static void addCitations(List<Mention> mentions, List<Citation> citations, String pointer) {
        for (int index = 0; index < citations.size(); index++) {
            mentions.add(Mention.directive(citations.get(index).directive(), pointer + "/" + index + "/directive"));
        }
    }

    private static void addDistribution(List<Mention> mentions, List<DistributionLine> lines) {
        for (int index = 0; index < lines.size(); index++) {
            var unit = lines.get(index).unit();
            if (unit != null) {
                mentions.add(Mention.unit(unit, "/distribution/" + index + "/unit"));
            }
        }
    }

    private static void addRoles(List<Mention> mentions, Outline.Place place) {
        var item = place.section().item();
        if (item == null) {
            return;
        }
        for (int index = 0; index < item.roles().size(); index++) {
            var unit = item.roles().get(index).unit();
            if (unit != null) {
                mentions.add(Mention.unit(unit, place.pointer() + "/item/roles/" + index + "/unit"));
            }
        }
    }
}
