package vn.thongsuot.directive.doubles;

import java.util.Map;
import java.util.Optional;
import vn.thongsuot.directive.directive.Directive;
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
        if (!one.state().recipients().isEmpty()) {
            return Optional.of(Refusal.conflict("joining-has-recipients"));
        }
        if (work.isThere(tenant, one.id())) {
            return Optional.of(Refusal.conflict("joining-has-tasks"));
        }
        var joined = directives.page(tenant, new PageQuery(1, null), Map.of(JOINED_INTO, one.id()));
        return joined.items().isEmpty() ? Optional.empty() : Optional.of(Refusal.conflict("joining-has-joined"));
    }

    private static Optional<Refusal> refusesPair(Directive one, Directive other) {
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
