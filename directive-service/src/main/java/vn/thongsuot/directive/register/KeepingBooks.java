package vn.thongsuot.directive.register;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** Decides which units give numbers themselves; needs the right to administer at the unit. */
public final class KeepingBooks {

    private final Aggregates<OwnBooks> books;
    private final Known units;
    private final Access access;

    public KeepingBooks(Aggregates<OwnBooks> books, Known units, Access access) {
        this.books = books;
        this.units = units;
        this.access = access;
    }

    /** What was decided for the unit; empty when nothing was. */
    public Optional<Versioned<OwnBooks>> find(TenantId tenant, String unit) {
        return books.find(tenant, OwnBooks.idOf(tenant, unit));
    }

    /** Keeps the decision; the first time it is expected to have version 0. */
    public Outcome<Versioned<OwnBooks>> keep(Command command, String unit, OwnBooksDraft draft) {
        var id = OwnBooks.idOf(command.tenant(), unit);
        if (books.find(command.tenant(), id).isPresent()) {
            return books.change(command, id, current -> changed(command, current.state(), draft));
        }
        if (!units.among(command.tenant(), Set.of(unit)).contains(unit)) {
            return Outcome.refused(Refusal.notFound());
        }
        if (!Objects.equals(command.expectedVersion(), 0L)) {
            return Outcome.refused(Refusal.of(Refusal.Reason.STALE, "stale"));
        }
        return books.create(
                command,
                id,
                () -> refuses(command, unit, draft)
                        .<Decision<OwnBooks>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(draft.of(unit), OwnBooks.KEPT)));
    }

    private Decision<OwnBooks> changed(Command command, OwnBooks before, OwnBooksDraft draft) {
        var refusal = refuses(command, before.unit(), draft);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        var after = draft.of(before.unit());
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, OwnBooks.CHANGED);
    }

    private Optional<Refusal> refuses(Command command, String unit, OwnBooksDraft draft) {
        return access.refuses(command.by(), Right.ADMINISTER, unit).or(draft::refusal);
    }
}
