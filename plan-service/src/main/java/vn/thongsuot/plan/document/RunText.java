package vn.thongsuot.plan.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Link;
import vn.thongsuot.plan.plan.Item;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.plan.Style;
import vn.thongsuot.plan.reference.CampaignCopy;
import vn.thongsuot.plan.reference.Sources;

/** The text of one run: its own words, or what is generated in their place. */
final class RunText {

    private final Sources sources;
    private final Outline outline;

    RunText(Sources sources, Outline outline) {
        this.sources = sources;
        this.outline = outline;
    }

    List<vn.thongsuot.documents.Run> of(List<Run> runs, @Nullable Item item) {
        return runs.stream().map(run -> printed(run, item)).toList();
    }

    private vn.thongsuot.documents.Run printed(Run run, @Nullable Item item) {
        var style = run.style();
        var bold = style == Style.BOLD || style == Style.BOLD_ITALIC;
        var italic = style == Style.ITALIC || style == Style.BOLD_ITALIC;
        return new vn.thongsuot.documents.Run(text(run, item), bold, italic, link(run));
    }

    private String text(Run run, @Nullable Item item) {
        return switch (run.kind()) {
            case TEXT -> run.text();
            case SECTION -> run.text().isEmpty() ? section(run.target()) : run.text();
            case THEME -> quoted(theme(sources.campaignOf(run.target())));
            case SLOGAN -> quoted(slogan(sources.campaignOf(run.target()), run.number()));
            case DIRECTIVE -> run.text().isEmpty() ? directive(run.target()) : run.text();
            case ROLES -> item == null ? Absence.BLANK : RoleSentence.of(item, sources);
        };
    }

    /** By the marks that the section has where it stands now. */
    private String section(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(outline::find)
                .map(place -> "mục " + place.label())
                .orElse(Absence.BLANK);
    }

    private String directive(@Nullable String id) {
        return id == null
                ? Absence.BLANK
                : sources.directive(id)
                        .map(directive -> CitationText.withoutSubject(directive, true))
                        .orElse(Absence.BLANK);
    }

    private static @Nullable Link link(Run run) {
        return switch (run.kind()) {
            case SECTION -> Link.toSection(Body.anchor(String.valueOf(run.target())));
            case TEXT, THEME, SLOGAN, DIRECTIVE, ROLES -> null;
        };
    }

    private static @Nullable String theme(@Nullable CampaignCopy campaign) {
        return campaign == null ? null : campaign.theme();
    }

    private static @Nullable String slogan(@Nullable CampaignCopy campaign, @Nullable Integer number) {
        if (campaign == null || number == null || number > campaign.slogans().size()) {
            return null;
        }
        return campaign.slogans().get(number - 1);
    }

    /** What the campaign no longer says leaves a visible blank, never a guess. */
    private static String quoted(@Nullable String text) {
        return "“" + (text == null ? Absence.BLANK : text) + "”";
    }
}
