package vn.thongsuot.plan.plan;

import java.util.stream.Stream;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** Each run has what its kind needs: words, or something to be generated from. */
final class TextRule implements PlanRule {

    @Override
    public Stream<Violation> violations(PlanContent content, Outline outline, Sources sources) {
        return Passage.of(content, outline).stream().flatMap(passage -> switch (passage.run()
                .kind()) {
            case TEXT -> words(passage);
            case THEME -> Stream.concat(quoted(passage, content), theme(passage, sources));
            case SLOGAN -> Stream.concat(quoted(passage, content), slogan(passage, sources));
            case SECTION -> link(passage, outline);
            case DIRECTIVE -> cited(passage, content);
            case ROLES -> roles(passage);
        });
    }

    private static Stream<Violation> words(Passage passage) {
        return unless(!passage.run().text().isEmpty(), passage, "/text", "not-blank");
    }

    /** Without a target the plan's own campaign is meant, with one another that the plan answers too. */
    private static Stream<Violation> quoted(Passage passage, PlanContent content) {
        var campaign = passage.run().target();
        var listed = campaign == null
                || campaign.equals(content.campaign())
                || content.standing().campaigns().contains(campaign);
        return unless(listed, passage, "/target", "campaign-not-listed", "" + campaign);
    }

    private static Stream<Violation> theme(Passage passage, Sources sources) {
        var campaign = sources.campaignOf(passage.run().target());
        return unless(campaign != null && campaign.theme() != null, passage, "/kind", "campaign-without-theme");
    }

    private static Stream<Violation> slogan(Passage passage, Sources sources) {
        var number = passage.run().number();
        var campaign = sources.campaignOf(passage.run().target());
        var known = campaign != null
                && number != null
                && number >= 1
                && number <= campaign.slogans().size();
        return unless(known, passage, "/number", "unknown-slogan");
    }

    private static Stream<Violation> link(Passage passage, Outline outline) {
        var target = passage.run().target();
        return unless(
                target != null && outline.find(target).isPresent(), passage, "/target", "unknown-section", "" + target);
    }

    private static Stream<Violation> cited(Passage passage, PlanContent content) {
        var listed = Stream.concat(content.bases().stream(), content.bodyCitations().stream())
                .anyMatch(citation -> citation.directive().equals(passage.run().target()));
        return unless(listed, passage, "/target", "citation-not-listed");
    }

    private static Stream<Violation> roles(Passage passage) {
        var place = passage.place();
        var item = place == null ? null : place.section().item();
        return unless(item != null && !item.roles().isEmpty(), passage, "/kind", "no-roles-here");
    }

    private static Stream<Violation> unless(
            boolean holds, Passage passage, String field, String rule, String... arguments) {
        return holds ? Stream.empty() : Stream.of(Violation.of(passage.pointer() + field, rule, arguments));
    }
}
