package vn.thongsuot.reporting.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.ReadingFigures;

/** Gathers the facts of a report from this service's copies and figures. */
public final class Gathering {

    private static final Set<String> IS_NO_DEED = Set.of("CANCELLED", "WITHDRAWN", "PLANNED");

    private final Directives directives;
    private final Organisation organisation;
    private final Replica<TaskFact> tasks;
    private final Replica<ActivityFact> activities;
    private final Replica<CampaignFact> campaigns;
    private final ReadingFigures figures;

    public Gathering(
            Directives directives,
            Organisation organisation,
            Replica<TaskFact> tasks,
            Replica<ActivityFact> activities,
            Replica<CampaignFact> campaigns,
            ReadingFigures figures) {
        this.directives = directives;
        this.organisation = organisation;
        this.tasks = tasks;
        this.activities = activities;
        this.campaigns = campaigns;
        this.figures = figures;
    }

    Gathered gather(TenantId tenant, Report.Frame frame) {
        var graph = directives.graph(tenant);
        var below = graph.selfAndDescendants(frame.directive());
        var above = frame.bases().isEmpty()
                ? List.copyOf(graph.ancestors(frame.directive()).keySet())
                : frame.bases();
        var known = directives.findAll(tenant, above);
        return new Gathered(
                organisation.units(tenant),
                directives.find(tenant, frame.directive()).map(Versioned::state).orElse(null),
                above.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Versioned::state)
                        .toList(),
                tasks(tenant, below),
                activities(tenant, frame, below),
                figures(tenant, frame),
                figures.indicators(tenant),
                campaign(tenant, frame.campaign()));
    }

    private List<TaskFact> tasks(TenantId tenant, Collection<String> below) {
        return distinct(tenant, tasks, "directive", below).values().stream()
                .map(Versioned::state)
                .sorted(Comparator.comparing(TaskFact::order).thenComparing(TaskFact::title))
                .toList();
    }

    /** In or about the period, in its order; those without a date last. */
    List<Versioned<ActivityFact>> activities(TenantId tenant, Report.Frame frame, Collection<String> below) {
        var scope = organisation.units(tenant).subtree(frame.scope());
        return distinct(tenant, activities, "directives", below).values().stream()
                .filter(activity -> !IS_NO_DEED.contains(activity.state().state()))
                .filter(activity -> activity.state().units().stream().anyMatch(scope::contains))
                .filter(activity -> touches(frame, activity.state()))
                .sorted(Comparator.comparing(
                                (Versioned<ActivityFact> activity) -> firstDay(activity.state()),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Versioned::id))
                .toList();
    }

    /** Those of the activities that a frozen page was made from, as they are now. */
    Map<String, Versioned<ActivityFact>> activities(TenantId tenant, Collection<String> ids) {
        return activities.findAll(tenant, ids);
    }

    /** As {@link #gather}, the activities alone. */
    List<Versioned<ActivityFact>> activities(TenantId tenant, Report.Frame frame) {
        return activities(tenant, frame, directives.graph(tenant).selfAndDescendants(frame.directive()));
    }

    private static boolean touches(Report.Frame frame, ActivityFact activity) {
        var period = activity.period();
        return period == null || period.overlaps(frame.period());
    }

    private static @Nullable LocalDate firstDay(ActivityFact activity) {
        var period = activity.period();
        return period == null ? null : period.from();
    }

    private @Nullable Figures figures(TenantId tenant, Report.Frame frame) {
        var period = new Interval(frame.period().from(), frame.period().to());
        return switch (figures.read(tenant, new FigureQuery(frame.directive(), frame.scope(), period))) {
            case Outcome.Done<Figures> done -> done.value();
            case Outcome.Refused<Figures> refused -> null;
        };
    }

    private @Nullable CampaignFact campaign(TenantId tenant, @Nullable String campaign) {
        return Optional.ofNullable(campaign)
                .flatMap(id -> campaigns.find(tenant, id))
                .map(Versioned::state)
                .orElse(null);
    }

    /** What is found under any of the documents, each once. */
    private static <T> Map<String, Versioned<T>> distinct(
            TenantId tenant, Replica<T> copies, String field, Collection<String> documents) {
        var found = new LinkedHashMap<String, Versioned<T>>();
        documents.forEach(
                document -> copies.findBy(tenant, field, document).forEach(copy -> found.putIfAbsent(copy.id(), copy)));
        return found;
    }
}
