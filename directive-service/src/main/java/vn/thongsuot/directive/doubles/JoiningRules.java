package vn.thongsuot.directive.doubles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Filing;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What would be lost by joining is refused: whom a document went to and what tasks it gave are kept under its id, so the one
 * that has them must be the one that stays.
 */
final class JoiningRules {

    /** Field of the state under which those lie that were joined into one. */
    private static final String JOINED_INTO = "filing.joinedInto";

    private static final int DISTINCT = 50;

    private final Aggregates<Directive> directives;
    private final WorkUnder work;

    JoiningRules(Aggregates<Directive> directives, WorkUnder work) {
        this.directives = directives;
        this.work = work;
    }

    Optional<Refusal> refuses(TenantId tenant, Versioned<Directive> one, String into) {
        return refusesOther(tenant, one, "/into", into)
                // before what is joined is looked for, since it may be joined in between
                .or(() -> refusesAwaiting(tenant, one))
                .or(() -> refusesLoss(tenant, one))
                .or(() -> directives.find(tenant, into).flatMap(other -> refusesPair(one.state(), other.state())));
    }

    Optional<Refusal> refusesOther(TenantId tenant, Versioned<Directive> one, String pointer, String other) {
        if (other.equals(one.id())) {
            return Optional.of(Refusal.invalid(pointer, "is-itself"));
        }
        if (one.state().filing().joinedInto() != null) {
            return Optional.of(Refusal.conflict("directive-joined"));
        }
        if (one.state().filing().distinct().size() >= DISTINCT) {
            return Optional.of(Refusal.invalid(pointer, "too-many", String.valueOf(DISTINCT)));
        }
        return directives.find(tenant, other).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.notYetKnown(pointer, other));
    }

    private Optional<Refusal> refusesLoss(TenantId tenant, Versioned<Directive> one) {
        var state = one.state();
        if (!state.recipients().isEmpty()
                || !state.particulars().recipientClasses().isEmpty()
                || work.isAssigned(tenant, one.id())) {
            return Optional.of(Refusal.conflict("joining-has-recipients"));
        }
        if (work.isThere(tenant, one.id())) {
            return Optional.of(Refusal.conflict("joining-has-tasks"));
        }
        var joined = directives.page(tenant, new PageQuery(1, null), Map.of(JOINED_INTO, one.id()));
        return joined.items().isEmpty() ? Optional.empty() : Optional.of(Refusal.conflict("joining-has-joined"));
    }

    /** What another is just being joined into stays where it is. One that came to nothing is no hindrance. */
    private Optional<Refusal> refusesAwaiting(TenantId tenant, Versioned<Directive> one) {
        return underWay(tenant, one).isEmpty() ? Optional.empty() : Optional.of(Refusal.conflict("joining-under-way"));
    }

    /** Those that are still about to be joined into this one: what has moved on without it can no longer be. */
    List<Filing.Awaited> underWay(TenantId tenant, Versioned<Directive> one) {
        var awaited = one.state().filing().awaited();
        var others = directives.findAll(
                tenant, awaited.stream().map(Filing.Awaited::directive).collect(Collectors.toSet()));
        return awaited.stream()
                .filter(other -> isUnderWay(others.get(other.directive()), other))
                .toList();
    }

    private static boolean isUnderWay(@Nullable Versioned<Directive> other, Filing.Awaited awaited) {
        return other != null && other.version() == awaited.version();
    }

    static Optional<Refusal> refusesPair(Directive one, Directive other) {
        return new Rules()
                .check(other.filing().joinedInto() == null, "/into", "joined-elsewhere")
                .check(other.status() == one.status(), "/into", "other-status")
                .check(
                        other.secrecy() == one.secrecy() && other.mayBeNamedOutside() == one.mayBeNamedOutside(),
                        "/into",
                        "other-secrecy")
                .refusal();
    }
}
