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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.answer.Answers;
import vn.thongsuot.reporting.answer.Asked;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.figure.ReadingFigures;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.figure.Targets;

/** Gathers the facts of a report from this service's copies and figures. */
public final class Gathering {

    /** More deeds or tasks than this are no report that anybody could read; it is to be cut in smaller ones. */
    public static final int BOUND = 5_000;

    private static final Set<String> IS_NO_DEED = Set.of("CANCELLED", "WITHDRAWN", "PLANNED");

    private final Directives directives;
    private final Organisation organisation;
    private final Replica<TaskFact> tasks;
    private final Replica<ActivityFact> activities;
    private final Replica<CampaignFact> campaigns;
    private final Selecting selecting;
    private final Measuring measuring;
    private final Aiming aiming;
    private final Answers answers;
    private final RelatedReports related;
    private final int bound;

    public Gathering(
            Directives directives,
            Organisation organisation,
            Replica<TaskFact> tasks,
            Replica<ActivityFact> activities,
            Replica<CampaignFact> campaigns,
            Selecting selecting,
            ReadingFigures figures,
            Targets targets,
            Answers answers,
            RelatedReports related,
            int bound) {
        this.directives = directives;
        this.organisation = organisation;
        this.tasks = tasks;
        this.activities = activities;
        this.campaigns = campaigns;
        this.selecting = selecting;
        this.measuring = new Measuring(figures);
        this.aiming = new Aiming(targets);
        this.answers = answers;
        this.related = related;
        this.bound = bound;
    }

    /**
     * All facts of a report.
     *
     * @throws RefusedException when there are more deeds or tasks than one report may tell of
     */
    Gathered gather(TenantId tenant, Report report) {
        var frame = report.frame();
        var graph = directives.graph(tenant);
        var below = graph.selfAndDescendants(frame.directive());
        var above = frame.bases().isEmpty()
                ? List.copyOf(graph.ancestors(frame.directive()).keySet())
                : frame.bases();
        var known = directives.findAll(tenant, above);
        var told = told(tenant, report);
        var others = related.of(tenant, report);
        var facts = new Gathered(
                organisation.units(tenant),
                paths(tenant, frame),
                directives.find(tenant, frame.directive()).map(Versioned::state).orElse(null),
                above.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Versioned::state)
                        .toList(),
                tasks(tenant, below),
                activities(tenant, frame, below),
                told == null ? null : told.figures(Measuring.query(frame)),
                told == null ? null : told.before(Measuring.queryBefore(frame)),
                measuring.indicators(tenant),
                campaign(tenant, frame.campaign()),
                answers(tenant, frame),
                others);
        return facts.aiming(aiming.of(tenant, frame, facts)).correcting(related.superseded(tenant, report, others));
    }

    /** Of each unit, itself and those above it at the end of the period. */
    Function<String, Set<String>> paths(TenantId tenant, Report.Frame frame) {
        return selecting.paths(tenant, frame.period().to());
    }

    /** Of all that were asked in the scope at the end of the period, and by the unit itself, but for those that this very report speaks for. */
    List<Answer> answers(TenantId tenant, Report.Frame frame) {
        var scope = selecting.subtree(tenant, frame.scope(), frame.period().to());
        var own = Set.copyOf(
                List.of(frame.unit(), frame.scope()).stream().distinct().toList());
        return answers.to(tenant, new Asked(frame.directive(), scope, frame.unit(), own, frame.period()));
    }

    private List<TaskFact> tasks(TenantId tenant, Collection<String> below) {
        return bounded(tasks.findWhere(tenant, Map.of("directive", below), bound + 1)).stream()
                .sorted(Comparator.comparing(
                                (Versioned<TaskFact> task) -> task.state().order())
                        .thenComparing(task -> task.state().title())
                        .thenComparing(Versioned::id))
                .map(Versioned::state)
                .toList();
    }

    /** Of units in scope at the end of the period, in or about the period, in its order; those without a date last, and of one day by what they are. */
    private List<Versioned<ActivityFact>> activities(TenantId tenant, Report.Frame frame, Collection<String> below) {
        var scope = selecting.subtree(tenant, frame.scope(), frame.period().to());
        var found = new LinkedHashMap<String, Versioned<ActivityFact>>();
        for (var part : List.of("unit", "coordinators")) {
            bounded(activities.findWhere(tenant, Map.of("directives", below, part, scope), bound + 1))
                    .forEach(activity -> found.put(activity.id(), activity));
        }
        return found.values().stream()
                .filter(activity -> !IS_NO_DEED.contains(activity.state().state()))
                .filter(activity -> touches(frame, activity.state()))
                .sorted(Comparator.comparing(
                                (Versioned<ActivityFact> activity) -> firstDay(activity.state()),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(activity -> Words.place(activity.state().kind()))
                        .thenComparing(activity -> activity.state().title())
                        .thenComparing(Versioned::id))
                .toList();
    }

    private <T> List<T> bounded(List<T> found) {
        if (found.size() > bound) {
            throw new RefusedException(Refusal.of(Refusal.Reason.TOO_LARGE, "report-too-wide"));
        }
        return found;
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

    /** Those that the report holds; as they are now where it holds none, and to see what an approved one would tell now. */
    private @Nullable HeldFigures told(TenantId tenant, Report report) {
        var held = report.workings().figures();
        return held == null || report.status() == Report.Status.APPROVED ? measuring.now(tenant, report.frame()) : held;
    }

    private @Nullable CampaignFact campaign(TenantId tenant, @Nullable String campaign) {
        return Optional.ofNullable(campaign)
                .flatMap(id -> campaigns.find(tenant, id))
                .map(Versioned::state)
                .orElse(null);
    }
}
