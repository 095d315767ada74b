package vn.thongsuot.directive.doubles;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * Says that one registered document is another, or that it is not. Both ids stay readable: the one that was joined points at
 * the other, and who cites it still cites it. Needs the right to issue where the document was registered.
 */
public final class JoiningDirectives {

    private final Aggregates<Directive> directives;
    private final JoiningRules rules;
    private final Access access;

    public JoiningDirectives(Aggregates<Directive> directives, WorkUnder work, Access access) {
        this.directives = directives;
        this.rules = new JoiningRules(directives, work);
        this.access = access;
    }

    public Outcome<Versioned<Directive>> join(Command command, String id, Joining joining) {
        return directives.change(
                command,
                id,
                current -> refusesCaller(command, current.state())
                        .or(joining::refusal)
                        .or(() -> isJoined(current.state(), joining)
                                ? Optional.empty()
                                : rules.refuses(command.tenant(), current, requireNonNull(joining.into())))
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> joined(current.state(), joining)));
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
