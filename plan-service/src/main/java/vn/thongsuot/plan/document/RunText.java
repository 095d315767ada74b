package vn.thongsuot.plan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Item;
import vn.thongsuot.plan.plan.Run;
import vn.thongsuot.plan.reference.CampaignCopy;
import vn.thongsuot.plan.reference.Sources;

/** The text of one run: its own words, or what is generated in their place. */
final class RunText {

    private final Sources sources;

    RunText(Sources sources) {
        this.sources = sources;
    }

    List<PrintedRun> of(List<Run> runs, @Nullable Item item) {
        return runs.stream()
                .map(run -> new PrintedRun(text(run, item), run.style(), link(run)))
                .toList();
    }

    private String text(Run run, @Nullable Item item) {
        return switch (run.kind()) {
            case TEXT, SECTION -> run.text();
            case THEME -> quoted(theme(sources.campaign()));
            case SLOGAN -> quoted(slogan(sources.campaign(), run.number()));
            case DIRECTIVE -> run.text().isEmpty() ? directive(run.target()) : run.text();
            case ROLES -> item == null ? VietnameseDates.BLANK : RoleSentence.of(item, sources);
        };
    }

    private String directive(@Nullable String id) {
        return id == null
                ? VietnameseDates.BLANK
                : sources.directive(id)
                        .map(directive -> CitationText.withoutSubject(directive, true))
                        .orElse(VietnameseDates.BLANK);
    }

    private static @Nullable String link(Run run) {
        return switch (run.kind()) {
            case SECTION -> "#" + Body.anchor(String.valueOf(run.target()));
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
        return "“" + (text == null ? VietnameseDates.BLANK : text) + "”";
    }
}
