package vn.thongsuot.plan.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.RunKind;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.reference.CampaignCopy;

/**
 * Leaves out of a template's text what only a campaign with a theme or with such a slogan could say: the paragraph, and the
 * section with it when nothing else stands there.
 *
 * @param campaign that the plan answers; absent for none
 */
record CampaignWords(@Nullable CampaignCopy campaign) {

    List<Section> keptOf(List<Section> sections) {
        var kept = sayable(sections);
        var ids = ids(kept).collect(Collectors.toSet());
        return kept.stream().map(section -> linked(section, ids)).toList();
    }

    private List<Section> sayable(List<Section> sections) {
        return sections.stream().flatMap(section -> sayable(section).stream()).toList();
    }

    private Optional<Section> sayable(Section section) {
        var paragraphs = section.paragraphs().stream().filter(this::canBeSaid).toList();
        var below = sayable(section.sections());
        var whole = paragraphs.size() == section.paragraphs().size()
                && below.size() == section.sections().size();
        return whole || !paragraphs.isEmpty() || !below.isEmpty()
                ? Optional.of(with(section, paragraphs, below))
                : Optional.empty();
    }

    private boolean canBeSaid(Paragraph paragraph) {
        return paragraph.runs().stream().allMatch(this::canBeSaid);
    }

    private boolean canBeSaid(Run run) {
        return switch (run.kind()) {
            case THEME -> campaign != null && campaign.theme() != null;
            case SLOGAN -> campaign != null && isThere(run.number(), campaign.slogans());
            case TEXT, SECTION, DIRECTIVE, ROLES -> true;
        };
    }

    private static boolean isThere(@Nullable Integer number, List<String> slogans) {
        return number != null && number <= slogans.size();
    }

    /** A link to a section that is no longer there stays as words. */
    private static Section linked(Section section, Set<String> ids) {
        var paragraphs = section.paragraphs().stream()
                .map(paragraph -> paragraph.saying(
                        paragraph.runs().stream().map(run -> linked(run, ids)).toList()))
                .toList();
        var below = section.sections().stream().map(one -> linked(one, ids)).toList();
        return with(section, paragraphs, below);
    }

    private static Run linked(Run run, Set<String> ids) {
        var target = run.target();
        return run.kind() == RunKind.SECTION && target != null && !ids.contains(target)
                ? Run.text(run.text(), run.style())
                : run;
    }

    private static Stream<String> ids(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section.id()), ids(section.sections())));
    }

    private static Section with(Section section, List<Paragraph> paragraphs, List<Section> below) {
        return new Section(
                section.id(), section.topic(), section.title(), paragraphs, section.numbering(), below, section.item());
    }
}
