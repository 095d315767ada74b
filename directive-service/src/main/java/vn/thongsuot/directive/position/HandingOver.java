package vn.thongsuot.directive.position;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * Hands the open work of a post to another post that is in force today at the same unit; needs the right to administer there.
 * The order is kept on the post; the work follows from its event. The post itself is ended by its last day.
 */
public final class HandingOver {

    private final Aggregates<Position> positions;
    private final ActingFor acting;
    private final Access access;

    public HandingOver(Aggregates<Position> positions, Hierarchy hierarchy, Access access) {
        this.positions = positions;
        this.acting = new ActingFor(positions, hierarchy);
        this.access = access;
    }

    public Outcome<Versioned<Position>> handOver(Command command, String id, HandoverDraft draft) {
        return positions.change(
                command,
                id,
                current -> draft.refusal()
                        .or(() -> access.refuses(
                                command.by(), Right.ADMINISTER, current.state().unit()))
                        .or(() -> refusesSuccessor(command, id, current.state(), requireNonNull(draft.to())))
                        .<Decision<Position>>map(Decision::refused)
                        .orElseGet(() -> handedOver(command, current.state(), draft)));
    }

    private Optional<Refusal> refusesSuccessor(Command command, String id, Position post, String to) {
        if (to.equals(id)) {
            return Optional.of(Refusal.invalid("/to", "refers-to-itself"));
        }
        Known known = (tenant, ids) -> positions.findAll(tenant, ids).keySet();
        return known.refuses(command.tenant(), Reference.of("/to", to))
                .or(() -> positions
                        .find(command.tenant(), to)
                        .map(Versioned::state)
                        .filter(other -> !other.unit().equals(post.unit())
                                || !acting.isInForce(command.tenant(), other, today(command)))
                        .map(other -> Refusal.invalid("/to", "not-held-there")));
    }

    private Decision<Position> handedOver(Command command, Position post, HandoverDraft draft) {
        var by = access.title(command.by(), Right.ADMINISTER, post.unit()).orElse(null);
        var handover = new Handover(requireNonNull(draft.to()), command.at(), by, draft.note());
        return Decision.accepted(post.with(handover), Position.CHANGED);
    }

    private static LocalDate today(Command command) {
        return LocalDate.ofInstant(command.at(), Access.ZONE);
    }
}
