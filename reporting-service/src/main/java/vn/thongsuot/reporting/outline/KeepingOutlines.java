package vn.thongsuot.reporting.outline;

import java.util.Map;
import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Outlines of each tenant, beside the built-in ones that nobody changes. */
public final class KeepingOutlines {

    static final String DEFINED = "vn.thongsuot.outline.defined.v1";
    static final String CHANGED = "vn.thongsuot.outline.changed.v1";

    private final Aggregates<Outline> outlines;
    private final Access access;

    public KeepingOutlines(Aggregates<Outline> outlines, Access access) {
        this.outlines = outlines;
        this.access = access;
    }

    public Outcome<Versioned<Outline>> define(Command command, Outline outline) {
        return outlines.create(command, command.newId("outline"), () -> decided(command, outline, DEFINED));
    }

    /** Reports that were drafted before keep the outline as it was then. */
    public Outcome<Versioned<Outline>> change(Command command, String id, Outline outline) {
        return outlines.change(
                command,
                id,
                before -> before.state().equals(outline) ? Decision.unchanged() : decided(command, outline, CHANGED));
    }

    private Decision<Outline> decided(Command command, Outline outline, String event) {
        var broken = OutlineRules.broken(outline);
        return access.refusesAtTop(command.by(), Right.ADMINISTER)
                .or(() -> broken.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(broken)))
                .<Decision<Outline>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(outline, event));
    }

    /** A built-in one too, in version 1 for ever. */
    public Optional<Versioned<Outline>> find(TenantId tenant, String id) {
        return BuiltInOutlines.find(id)
                .map(builtIn -> new Versioned<>(id, 1, builtIn))
                .or(() -> outlines.find(tenant, id));
    }

    /** The tenant's own. */
    public Page<Versioned<Outline>> page(TenantId tenant, PageQuery query) {
        return outlines.page(tenant, query, Map.of());
    }
}
