package vn.thongsuot.directive.doubles;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Optional;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Filing;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Says that one registered document is another, or that it is not. Both ids stay readable: the one that was joined points at
 * the other, and who cites it still cites it. Needs the right to issue where the document was registered.
 */
public final class JoiningDirectives {

    /** How often a join is decided anew when something happens to the document meanwhile. */
    private static final int ATTEMPTS = 20;

    /** So many documents may be about to be joined into one. */
    private static final int AT_ONCE = 20;

    private final Aggregates<Directive> directives;
    private final JoiningRules rules;
    private final Access access;

    public JoiningDirectives(Aggregates<Directive> directives, WorkUnder work, Access access) {
        this.directives = directives;
        this.rules = new JoiningRules(directives, work);
        this.access = access;
    }

    /**
     * Joins in two steps, each one conditional write: the one that stays says whom it awaits, then the other is joined if
     * nothing has happened to it since. So of joins that would make a chain or a circle, whatever their order, one is refused.
     */
    public Outcome<Versioned<Directive>> join(Command command, String id, Joining joining) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var current = directives.find(command.tenant(), id);
            if (current.isEmpty()) {
                return Outcome.refused(Refusal.notFound());
            }
            var refusal = announced(command, current.get(), joining);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            var outcome = joined(command, current.get(), joining);
            if (command.expectedVersion() != null || !isStale(outcome)) {
                return outcome;
            }
        }
        return Outcome.refused(Refusal.conflict("busy"));
    }

    /** Empty once the other document awaits this one as it is now, or when there is nothing to wait for. */
    private Optional<Refusal> announced(Command command, Versioned<Directive> current, Joining joining) {
        var refusal = refuses(command, current, joining);
        if (refusal.isPresent() || isJoined(current.state(), joining) || isOutOfDate(command, current)) {
            return refusal;
        }
        var outcome = directives.change(
                new Command(command.by(), command.at(), command.origin(), null, null),
                requireNonNull(joining.into()),
                other -> JoiningRules.refusesPair(current.state(), other.state())
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> awaiting(command.tenant(), other, current)));
        return outcome instanceof Outcome.Refused<Versioned<Directive>> refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }

    private Decision<Directive> awaiting(TenantId tenant, Versioned<Directive> other, Versioned<Directive> one) {
        var awaited = new ArrayList<>(rules.underWay(tenant, other));
        var mine = new Filing.Awaited(one.id(), one.version());
        if (awaited.contains(mine)) {
            return Decision.unchanged();
        }
        awaited.add(mine);
        return awaited.size() > AT_ONCE
                ? Decision.refused(Refusal.conflict("busy"))
                : Decision.accepted(other.state().filed(other.state().filing().awaiting(awaited)), Directive.CHANGED);
    }

    private Outcome<Versioned<Directive>> joined(Command command, Versioned<Directive> seen, Joining joining) {
        var expected = command.expectedVersion() == null ? Long.valueOf(seen.version()) : command.expectedVersion();
        var exact = new Command(command.by(), command.at(), command.origin(), command.key(), expected);
        return directives.change(
                exact,
                seen.id(),
                current -> refuses(command, current, joining)
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> joined(current.state(), joining)));
    }

    private Optional<Refusal> refuses(Command command, Versioned<Directive> current, Joining joining) {
        return refusesCaller(command, current.state())
                .or(joining::refusal)
                .or(() -> isJoined(current.state(), joining)
                        ? Optional.empty()
                        : rules.refuses(command.tenant(), current, requireNonNull(joining.into())));
    }

    private static boolean isOutOfDate(Command command, Versioned<Directive> current) {
        return command.expectedVersion() != null && command.expectedVersion() != current.version();
    }

    private static boolean isStale(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                && refused.refusal().reason() == Refusal.Reason.STALE;
    }

    /** The two are not the same document, and are not shown as such again. */
    public Outcome<Versioned<Directive>> tellApart(Command command, String id, Apart apart) {
        return directives.change(
                command,
                id,
                current -> refusesCaller(command, current.state())
                        .or(apart::refusal)
                        .or(() -> rules.refusesOther(command.tenant(), current, "/from", requireNonNull(apart.from())))
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> apart(current.state(), requireNonNull(apart.from()))));
    }

    private Optional<Refusal> refusesCaller(Command command, Directive directive) {
        return access.refusesAt(command.by(), Right.ISSUE, directive.registrars());
    }

    private static boolean isJoined(Directive directive, Joining joining) {
        return requireNonNull(joining.into()).equals(directive.filing().joinedInto());
    }

    private static Decision<Directive> joined(Directive directive, Joining joining) {
        return isJoined(directive, joining)
                ? Decision.unchanged()
                : Decision.accepted(
                        directive.filed(directive.filing().joined(requireNonNull(joining.into()))), Directive.CHANGED);
    }

    private static Decision<Directive> apart(Directive directive, String other) {
        return directive.filing().distinct().contains(other)
                ? Decision.unchanged()
                : Decision.accepted(directive.filed(directive.filing().apart(other)), Directive.CHANGED);
    }
}
