package vn.thongsuot.directive.unit;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Ancestry;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Establishes units and changes them; both need the right to administer at the unit above. */
public final class KeepingUnits {

    private final Aggregates<Unit> units;
    private final Known known;
    private final Access access;

    public KeepingUnits(Aggregates<Unit> units, Access access) {
        this.units = units;
        this.known = (tenant, ids) -> units.findAll(tenant, ids).keySet();
        this.access = access;
    }

    public Outcome<Versioned<Unit>> establish(Command command, UnitDraft draft) {
        return units.create(
                command,
                command.newId("unit"),
                () -> refuses(command, draft)
                        .or(() -> maySet(command, draft.parent()))
                        .<Decision<Unit>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(draft.toUnit(), Unit.ESTABLISHED)));
    }

    public Outcome<Versioned<Unit>> change(Command command, String id, UnitDraft draft) {
        return units.change(
                command,
                id,
                current -> refuses(command, draft)
                        .or(() -> refusesItself(id, draft))
                        .or(() -> refusesCycle(command.tenant(), id, draft))
                        .or(() -> access.refuses(command.by(), Right.ADMINISTER, id))
                        .or(() -> mayMove(command, current.state(), draft))
                        .<Decision<Unit>>map(Decision::refused)
                        .orElseGet(() -> changed(current.state(), keptAsHistory(current.state(), draft))));
    }

    /** A correction changes what is, not what was. */
    private static Unit keptAsHistory(Unit before, UnitDraft draft) {
        return draft.toUnit().reshaped().earlierOf(before).toUnit();
    }

    private static Decision<Unit> changed(Unit before, Unit after) {
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, Unit.CHANGED);
    }

    private Optional<Refusal> refuses(Command command, UnitDraft draft) {
        return draft.refusal().or(() -> known.refuses(command.tenant(), draft.units()));
    }

    private static Optional<Refusal> refusesItself(String id, UnitDraft draft) {
        return draft.units()
                .filter(reference -> reference.id().equals(id))
                .findFirst()
                .map(reference -> Refusal.invalid(reference.pointer(), "refers-to-itself"));
    }

    private Optional<Refusal> refusesCycle(TenantId tenant, String id, UnitDraft draft) {
        return Ancestry.turnsBack(id, draft.parent(), above -> parentOf(tenant, above))
                ? Optional.of(Refusal.invalid("/parent", "parent-cycle"))
                : Optional.empty();
    }

    private Optional<String> parentOf(TenantId tenant, String id) {
        return units.find(tenant, id).map(unit -> unit.state().parent());
    }

    private Optional<Refusal> mayMove(Command command, Unit before, UnitDraft draft) {
        var same = Objects.equals(before.parent(), draft.parent());
        return same ? Optional.empty() : maySet(command, draft.parent());
    }

    private Optional<Refusal> maySet(Command command, @Nullable String parent) {
        return parent == null
                ? access.refusesAtTop(command.by(), Right.ADMINISTER)
                : access.refuses(command.by(), Right.ADMINISTER, parent);
    }
}
