package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Which units may give tasks out of something: out of a directive its issuer, whoever registered it and whoever received
 * it, since a department hands on to its divisions what the province gave it; out of a plan the unit whose plan it is.
 */
public final class Assigners {

    private final Aggregates<Directive> directives;
    private final Replica<PlanCopy> plans;

    public Assigners(Aggregates<Directive> directives, Replica<PlanCopy> plans) {
        this.directives = directives;
        this.plans = plans;
    }

    /** Empty unless the task comes out of a plan of which nothing is heard here within a moment. */
    Optional<Refusal> refusesPlan(TenantId tenant, TaskDraft draft) {
        Known heardOf = (any, ids) -> plans.awaitAll(any, ids).keySet();
        var named = draft.isFrom(Source.Kind.PLAN)
                ? Reference.of("/source/id", requireNonNull(draft.source()).id())
                : Stream.<Reference>empty();
        return heardOf.refuses(tenant, named);
    }

    Set<String> of(TenantId tenant, TaskDraft draft) {
        var source = requireNonNull(draft.source());
        return switch (source.kind()) {
            case DIRECTIVE -> ofDirective(tenant, source.id(), Assigners::all);
            case PLAN ->
                plans.find(tenant, source.id())
                        .map(plan -> Set.of(plan.state().unit()))
                        .orElse(Set.of());
            case EVENT, RECOMMENDATION -> Set.of();
        };
    }

    /** The units that may speak for the directive itself, which its recipients may not; empty when it is from none. */
    Set<String> issuers(TenantId tenant, Source source) {
        return source.kind() == Source.Kind.DIRECTIVE ? ofDirective(tenant, source.id(), Assigners::issuers) : Set.of();
    }

    private Set<String> ofDirective(TenantId tenant, String id, Function<Directive, Set<String>> which) {
        return directives.find(tenant, id).map(Versioned::state).map(which).orElse(Set.of());
    }

    private static Set<String> all(Directive directive) {
        var units = issuers(directive);
        units.addAll(directive.recipients());
        return units;
    }

    private static Set<String> issuers(Directive directive) {
        var units = new HashSet<>(directive.registrars());
        var issuer = directive.issuer();
        if (issuer != null && issuer.unit() != null) {
            units.add(issuer.unit());
        }
        return units;
    }
}
