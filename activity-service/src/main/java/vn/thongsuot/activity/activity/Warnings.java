package vn.thongsuot.activity.activity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.reference.CampaignCopy;
import vn.thongsuot.activity.reference.DirectiveCopy;
import vn.thongsuot.activity.reference.Known;
import vn.thongsuot.activity.reference.PlanCopy;

/** Finds what looks odd. It warns only of what is certain: a date known in part gets the benefit of the doubt. */
final class Warnings {

    private Warnings() {}

    static List<Warning> of(Facts facts, Collection<String> directives, Known known) {
        var period = facts.setting().period();
        var campaign = campaign(facts, known);
        var warnings = new ArrayList<Warning>();
        if (period != null && isBefore(period, directives, known)) {
            warnings.add(Warning.BEFORE_DIRECTIVE);
        }
        if (period != null && isOutside(period, campaign)) {
            warnings.add(Warning.OUTSIDE_WINDOW);
        }
        if (hasOtherSlogan(facts.what().slogans(), campaign)) {
            warnings.add(Warning.SLOGAN_NOT_OF_CAMPAIGN);
        }
        if (item(facts, known).filter(item -> foreseesOther(item, facts)).isPresent()) {
            warnings.add(Warning.KIND_NOT_OF_ITEM);
        }
        return List.copyOf(warnings);
    }

    /** Before the earliest of them; one without a date may be the earliest, and then nothing is certain. */
    private static boolean isBefore(PartialPeriod period, Collection<String> directives, Known known) {
        var dates = directives.stream()
                .map(id -> earliest(known.directives().get(id)))
                .toList();
        return !dates.isEmpty()
                && dates.stream()
                        .allMatch(date ->
                                date.filter(period.latestStart()::isBefore).isPresent());
    }

    private static Optional<LocalDate> earliest(@Nullable DirectiveCopy directive) {
        if (directive == null || directive.date() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialPeriod.parse(directive.date()).from());
        } catch (DateTimeException | IllegalArgumentException e) {
            // the wire's pattern lets through days that no calendar has; such a date tells nothing
            return Optional.empty();
        }
    }

    private static boolean isOutside(PartialPeriod period, @Nullable CampaignCopy campaign) {
        var window = campaign == null ? null : campaign.window();
        return window != null && period.isCertainlyOutside(window.from(), window.to());
    }

    private static boolean hasOtherSlogan(List<String> slogans, @Nullable CampaignCopy campaign) {
        var official = campaign == null ? List.<String>of() : campaign.slogans();
        return !official.containsAll(slogans);
    }

    private static boolean foreseesOther(PlanCopy.Item item, Facts facts) {
        return item.activityKind() != null
                && !item.activityKind().equals(facts.what().kind().name());
    }

    private static @Nullable CampaignCopy campaign(Facts facts, Known known) {
        var id = facts.basis().campaign();
        return id == null ? null : known.campaigns().get(id);
    }

    private static Optional<PlanCopy.Item> item(Facts facts, Known known) {
        var basis = facts.basis();
        return Stream.ofNullable(basis.plan())
                .map(known.plans()::get)
                .filter(Objects::nonNull)
                .flatMap(plan -> Stream.ofNullable(basis.planItem()).flatMap(id -> plan.item(id).stream()))
                .findFirst();
    }
}
