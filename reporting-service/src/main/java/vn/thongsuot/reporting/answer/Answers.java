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

/** Reads from the copies who has answered a directive. One query for each kind of copy, however many units were asked. */
public final class Answers {

    /** All communes of the country and what stands above them fit three times. */
    static final int BOUND = 12_000;

    private final Directives directives;
    private final Organisation organisation;
    private final Replica<AssignmentFact> assignments;
    private final Replica<PlanFact> plans;
    private final Replica<ReportFact> reports;

    public Answers(
            Directives directives,
            Organisation organisation,
            Replica<AssignmentFact> assignments,
            Replica<PlanFact> plans,
            Replica<ReportFact> reports) {
        this.directives = directives;
        this.organisation = organisation;
        this.assignments = assignments;
        this.plans = plans;
        this.reports = reports;
    }

    /** One for each unit that was asked, in the official order of the units. */
    public List<Answer> to(TenantId tenant, Asked asked) {
        var under = directives.graph(tenant).selfAndDescendants(asked.directive());
        var standings = received(tenant, asked, under);
        if (standings.isEmpty()) {
            return List.of();
        }
        plans.findWhere(tenant, Map.of("directives", under), BOUND)
                .forEach(plan -> advance(standings, plan.state().unit(), Standing.of(plan.state())));
        reports.findWhere(tenant, Map.of("directive", under), BOUND).stream()
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
        assignments.findWhere(tenant, Map.of("directive", under), BOUND).stream()
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
