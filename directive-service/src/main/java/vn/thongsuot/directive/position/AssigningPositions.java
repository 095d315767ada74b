package vn.thongsuot.directive.position;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Gives posts to people and ends them; needs the right to administer where the post is, before and after. */
public final class AssigningPositions {

    private final Aggregates<Position> positions;
    private final Known units;
    private final ActingFor acting;
    private final Access access;

    public AssigningPositions(Aggregates<Position> positions, Known units, Hierarchy hierarchy, Access access) {
        this.positions = positions;
        this.units = units;
        this.acting = new ActingFor(positions, hierarchy);
        this.access = access;
    }

    public Outcome<Versioned<Position>> assign(Command command, PositionDraft draft) {
        return positions.create(
                command,
                command.newId("position"),
                () -> refuses(command, null, draft)
                        .<Decision<Position>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(draft.toPosition(), Position.ASSIGNED)));
    }

    public Outcome<Versioned<Position>> change(Command command, String id, PositionDraft draft) {
        return positions.change(
                command,
                id,
                current -> refuses(command, id, draft)
                        .or(() -> mayAdminister(command, current.state()))
                        .<Decision<Position>>map(Decision::refused)
                        .orElseGet(() -> changed(
                                current.state(),
                                draft.toPosition().with(current.state().handedOver()))));
    }

    private static Decision<Position> changed(Position before, Position after) {
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, Position.CHANGED);
    }

    private Optional<Refusal> refuses(Command command, @Nullable String id, PositionDraft draft) {
        return draft.refusal()
                .or(() -> units.refuses(command.tenant(), draft.units()))
                .or(() -> mayAdminister(command, draft.toPosition()))
                .or(() -> acting.refuses(command.tenant(), id, draft.toPosition()));
    }

    private Optional<Refusal> mayAdminister(Command command, Position position) {
        return access.refuses(command.by(), Right.ADMINISTER, position.unit());
    }
}
