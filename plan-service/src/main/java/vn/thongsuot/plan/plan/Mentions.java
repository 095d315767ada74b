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
            mentions.add(Mention.ownCampaign(content.campaign()));
        }
        addCitations(mentions, content.bases(), "/bases");
        addCitations(mentions, content.bodyCitations(), "/bodyCitations");
        addDistribution(mentions, content.distribution());
        addProgramme(mentions, content.standing());
        addTargets(mentions, content.numbers().targets());
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
            addRole(mentions, item.roles().get(index), place.pointer() + "/item/roles/" + index);
        }
    }

    private static void addRole(List<Mention> mentions, Role role, String pointer) {
        if (role.unit() != null) {
            mentions.add(Mention.unit(role.unit(), pointer + "/unit"));
        }
        for (int index = 0; index < role.units().size(); index++) {
            mentions.add(Mention.unit(role.units().get(index), pointer + "/units/" + index));
        }
    }

    private static void addTargets(List<Mention> mentions, List<Target> targets) {
        for (int index = 0; index < targets.size(); index++) {
            var pointer = "/measures/targets/" + index;
            var target = targets.get(index);
            if (target.indicator() != null) {
                mentions.add(Mention.indicator(target.indicator(), pointer + "/indicator"));
            }
            if (target.unit() != null) {
                mentions.add(Mention.unit(target.unit(), pointer + "/unit"));
            }
        }
    }

    private static void addProgramme(List<Mention> mentions, Programme programme) {
        for (int index = 0; index < programme.campaigns().size(); index++) {
            mentions.add(Mention.campaign(programme.campaigns().get(index), "/programme/campaigns/" + index));
        }
        for (int index = 0; index < programme.expected().size(); index++) {
            var unit = programme.expected().get(index).unit();
            mentions.add(Mention.unit(unit, "/programme/expected/" + index + "/unit"));
        }
        for (int index = 0; index < programme.criteria().size(); index++) {
            var directive = programme.criteria().get(index).directive();
            if (directive != null) {
                mentions.add(Mention.directive(directive, "/programme/criteria/" + index + "/directive"));
            }
        }
        if (programme.expectedByDirective() != null) {
            mentions.add(Mention.directive(programme.expectedByDirective(), "/programme/expectedByDirective"));
        }
    }
}
