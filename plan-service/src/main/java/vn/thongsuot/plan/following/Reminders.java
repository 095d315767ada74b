package vn.thongsuot.plan.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.following.Reminder.Kind;
import vn.thongsuot.plan.following.Reminder.State;
import vn.thongsuot.plan.plan.Addressees;
import vn.thongsuot.plan.plan.Deadline;
import vn.thongsuot.plan.plan.Editions;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.reference.DirectiveCopy;
import vn.thongsuot.plan.reference.Surroundings;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Reminders derived from the time frames of approved plans; nothing is stored, so a changed date changes them. */
public final class Reminders {

    private final ReadingPlans plans;
    private final Editions editions;
    private final Surroundings surroundings;
    private final int leadDays;

    /**
     * @param leadDays how many days before the day it is about a reminder is shown
     */
    public Reminders(ReadingPlans plans, Editions editions, Surroundings surroundings, int leadDays) {
        this.plans = plans;
        this.editions = editions;
        this.surroundings = surroundings;
        this.leadDays = leadDays;
    }

    /** All of one plan, none of one that a newer edition took the place of; empty when there is no such plan. */
    public Optional<List<Reminder>> of(TenantId tenant, String id, LocalDate asOf) {
        return plans.find(tenant, id)
                .map(plan -> editions.superseded(tenant, List.of(plan)).isEmpty() ? of(tenant, plan, asOf) : List.of());
    }

    /** Those that are due for one unit, from a page of the plans that concern it. */
    public Page<Reminder> due(TenantId tenant, PageQuery query, String unit, LocalDate asOf) {
        var page = plans.concerning(tenant, query, unit);
        var superseded = editions.superseded(tenant, page.items());
        var due = page.items().stream()
                .filter(plan -> !superseded.contains(plan.id()))
                .flatMap(plan -> of(tenant, plan, asOf).stream())
                .filter(reminder -> reminder.state() == State.DUE && reminder.concerns(unit))
                .toList();
        return new Page<>(due, page.next());
    }

    private List<Reminder> of(TenantId tenant, Versioned<Plan> plan, LocalDate asOf) {
        var window = plan.state().content().window();
        if (window == null || plan.state().status() != PlanStatus.APPROVED) {
            return List.of();
        }
        var all = addressees(tenant, plan.state());
        var superiors = superiors(plan.state());
        var reporting = all.stream()
                .filter(to -> to.unit() == null || !superiors.contains(to.unit()))
                .toList();
        var report = plan.state().content().reportDeadline();
        return List.of(
                before(plan, Kind.BEFORE_OPENING, window.from(), asOf, all),
                before(plan, Kind.BEFORE_END, window.to(), asOf, all),
                request(plan, window.to().plusDays(1), report, asOf, reporting));
    }

    private Reminder before(
            Versioned<Plan> plan, Kind kind, LocalDate about, LocalDate asOf, List<Reminder.To> addressees) {
        return reminder(plan, kind, about.minusDays(leadDays), about, asOf, addressees);
    }

    private static Reminder request(
            Versioned<Plan> plan, LocalDate from, @Nullable Deadline report, LocalDate asOf, List<Reminder.To> to) {
        return reminder(plan, Kind.REPORT_REQUEST, from, report == null ? null : report.date(), asOf, to);
    }

    private static Reminder reminder(
            Versioned<Plan> plan,
            Kind kind,
            LocalDate from,
            @Nullable LocalDate about,
            LocalDate asOf,
            List<Reminder.To> addressees) {
        var subject = plan.state().content().subject();
        return new Reminder(plan.id(), subject, kind, from, about, state(from, about, asOf), addressees);
    }

    private static State state(LocalDate from, @Nullable LocalDate about, LocalDate asOf) {
        if (asOf.isBefore(from)) {
            return State.UPCOMING;
        }
        return about == null || !asOf.isAfter(about) ? State.DUE : State.PAST;
    }

    private List<Reminder.To> addressees(TenantId tenant, Plan plan) {
        return Addressees.of(plan.content()).stream()
                .map(one -> new Reminder.To(
                        one.unit()
                                .filter(unit -> unit.equals(one.text()))
                                .flatMap(unit -> surroundings.spokenName(tenant, unit))
                                .orElse(one.text()),
                        one.unit().orElse(null)))
                .toList();
    }

    /** Who asked for the plan gets reports and is not asked for them. */
    private static Set<String> superiors(Plan plan) {
        var sources = plan.printed();
        return sources == null
                ? Set.of()
                : plan.directives().stream()
                        .flatMap(id -> sources.directive(id).stream())
                        .flatMap(directive -> Stream.ofNullable(directive.issuer()))
                        .map(DirectiveCopy.IssuerCopy::unit)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet());
    }
}
