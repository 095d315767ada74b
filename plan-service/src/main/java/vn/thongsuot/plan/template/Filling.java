package vn.thongsuot.plan.template;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Deadline;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.TimeFrame;
import vn.thongsuot.plan.reference.CampaignCopy;
import vn.thongsuot.plan.reference.Superior;

/**
 * What a template's placeholders stand for in one plan.
 *
 * @param unit name of the issuer in running text
 * @param superior absent when none is known
 */
record Filling(
        String unit,
        String place,
        @Nullable CampaignCopy campaign,
        @Nullable Superior superior,
        NewPlan plan) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    PlanContent of(PlanTemplate template) {
        var values = values();
        var filled = template.asPlan(text -> Blanks.filled(text, values));
        return new PlanContent(
                plan.unit(),
                plan.symbol() == null ? template.symbol() : plan.symbol(),
                null,
                place,
                plan.subject() == null ? filled.subject() : plan.subject(),
                plan.campaign(),
                plan.bases(),
                filled.bodyCitations(),
                filled.opening(),
                plan.window(),
                filled.numbering(),
                new CampaignWords(campaign).keptOf(filled.sections()),
                filled.closing(),
                plan.reportDeadline(),
                filled.distribution(),
                filled.signature(),
                null);
    }

    private Map<Placeholder, String> values() {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.UNIT, unit);
        values.put(Placeholder.PLACE, place);
        Optional.ofNullable(superior).ifPresent(above -> {
            values.put(Placeholder.SUPERIOR, above.kind().word());
            values.put(Placeholder.SUPERIOR_NAME, above.name());
        });
        Optional.ofNullable(campaign).ifPresent(answered -> add(values, answered));
        Optional.ofNullable(plan.window()).ifPresent(window -> add(values, window));
        Optional.ofNullable(plan.reportDeadline())
                .map(Filling::written)
                .ifPresent(day -> values.put(Placeholder.REPORT_DEADLINE, day));
        return values;
    }

    private static void add(Map<Placeholder, String> values, CampaignCopy campaign) {
        values.put(Placeholder.CAMPAIGN, campaign.name());
        Optional.ofNullable(campaign.theme()).ifPresent(theme -> values.put(Placeholder.THEME, theme));
        campaign.slogans().stream().findFirst().ifPresent(slogan -> values.put(Placeholder.SLOGAN, slogan));
    }

    private static void add(Map<Placeholder, String> values, TimeFrame window) {
        values.put(Placeholder.WINDOW_FROM, window.from().format(DAY));
        values.put(Placeholder.WINDOW_TO, window.to().format(DAY));
    }

    private static String written(Deadline deadline) {
        return deadline.date() == null ? deadline.asWritten() : deadline.date().format(DAY);
    }
}
