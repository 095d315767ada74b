package vn.thongsuot.reporting.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.WholeReading;

/** Reads from the copies who has answered a directive. One query for each kind of copy, however many units were asked. */
public final class Answers {

    private final Directives directives;
    private final Organisation organisation;
    private final Replica<AssignmentFact> assignments;
    private final Replica<PlanFact> plans;
    private final Replica<ReportFact> reports;
    private final WholeReading reading;

    public Answers(
            Directives directives,
            Organisation organisation,
            Replica<AssignmentFact> assignments,
            Replica<PlanFact> plans,
            Replica<ReportFact> reports) {
        this(directives, organisation, assignments, plans, reports, WholeReading.OF_MANY);
    }

    Answers(
            Directives directives,
            Organisation organisation,
            Replica<AssignmentFact> assignments,
            Replica<PlanFact> plans,
            Replica<ReportFact> reports,
            WholeReading reading) {
        this.directives = directives;
        this.organisation = organisation;
        this.assignments = assignments;
        this.plans = plans;
        this.reports = reports;
        this.reading = reading;
    }

    /**
     * One for each unit that was asked, in the official order of the units.
     *
     * @throws vn.thongsuot.platform.aggregate.RefusedException when more would have to be read than there is room for
     */
    public List<Answer> to(TenantId tenant, Asked asked) {
        var under = directives.graph(tenant).selfAndDescendants(asked.directive());
        var standings = received(tenant, asked, under);
        if (standings.isEmpty()) {
            return List.of();
        }
        var asking = standings.keySet();
        reading.of(plans, tenant, Map.of("directives", under, "unit", asking), Map.of())
                .forEach(plan -> advance(standings, plan.state().unit(), Standing.of(plan.state())));
        reading.of(reports, tenant, Map.of("directive", under, "unit", asking), asked.reportsWithin()).stream()
                .map(Versioned::state)
                .filter(report -> asked.concerns(report.period()))
                .forEach(report -> advance(standings, report.unit(), Standing.of(report)));
        return organisation.units(tenant).inOfficialOrder(standings.keySet()).stream()
                .map(unit -> new Answer(unit, standings.getOrDefault(unit, Standing.NOT_RECEIVED)))
                .toList();
    }

    private Map<String, Standing> received(TenantId tenant, Asked asked, Set<String> under) {
        var known = directives.findAll(tenant, under);
        var standings = new LinkedHashMap<String, Standing>();
        reading.of(assignments, tenant, asked.ofUnits(under), Map.of()).stream()
                .map(Versioned::state)
                .filter(assignment -> !assignment.isHandedDown() && !assignment.isRecalled())
                .filter(assignment -> asked.concerns(assignment.unit(), issuer(known.get(assignment.directive()))))
                .forEach(
                        assignment -> standings.merge(assignment.unit(), Standing.of(assignment), Standing::orFurther));
        return standings;
    }

    private static @Nullable String issuer(@Nullable Versioned<DirectiveFact> directive) {
        var issuer = directive == null ? null : directive.state().issuer();
        return issuer == null ? null : issuer.unit();
    }

    private static void advance(Map<String, Standing> standings, String unit, Standing shown) {
        standings.computeIfPresent(unit, (any, before) -> before.orFurther(shown));
    }
}
