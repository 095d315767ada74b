package vn.thongsuot.directive.opendata;

import java.util.Optional;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.opendata.OpeningCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Lays lists open and closes them again; needs the right to administer at the top. */
public final class KeepingOpenings {

    private final Aggregates<Opening> openings;
    private final Aggregates<Directive> directives;
    private final Access access;

    public KeepingOpenings(Aggregates<Opening> openings, Aggregates<Directive> directives, Access access) {
        this.openings = openings;
        this.directives = directives;
        this.access = access;
    }

    public Outcome<Versioned<Opening>> make(Command command, OpeningDraft draft) {
        return openings.create(
                command,
                Opening.idOf(command.tenant()),
                () -> refuses(command, draft)
                        .<Decision<Opening>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(draft.toOpening(), Opening.MADE)));
    }

    public Outcome<Versioned<Opening>> change(Command command, String id, OpeningDraft draft) {
        return openings.change(
                command,
                id,
                current -> refuses(command, draft)
                        .<Decision<Opening>>map(Decision::refused)
                        .orElseGet(() -> changed(current.state(), draft.toOpening())));
    }

    /** What the tenant has decided; empty when nothing was. */
    public Optional<OpeningCopy> of(TenantId tenant) {
        return openings.find(tenant, Opening.idOf(tenant))
                .map(found -> found.state().asCopy());
    }

    private static Decision<Opening> changed(Opening before, Opening after) {
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, Opening.CHANGED);
    }

    private Optional<Refusal> refuses(Command command, OpeningDraft draft) {
        return access.refusesAtTop(command.by(), Right.ADMINISTER)
                .or(draft::refusal)
                .or(() -> refusesDocuments(command.tenant(), draft));
    }

    private Optional<Refusal> refusesDocuments(TenantId tenant, OpeningDraft draft) {
        var known = directives.findAll(tenant, draft.named());
        var rules = new Rules();
        for (int i = 0; i < draft.named().size(); i++) {
            var id = draft.named().get(i);
            var pointer = "/directives/" + i;
            var document = known.get(id);
            rules.check(document != null, pointer, "unknown-reference", id)
                    .check(document == null || OpenTasks.mayBeOpen(document.state()), pointer, "not-for-everybody");
        }
        return rules.refusal();
    }
}
