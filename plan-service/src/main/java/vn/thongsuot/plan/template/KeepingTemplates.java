package vn.thongsuot.plan.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.plan.reference.Mention;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Writing, changing and reading templates. Writing needs the right to plan at the unit that keeps the template. */
public final class KeepingTemplates {

    /** Field by which templates are found. */
    public static final String UNIT = "unit";

    private static final String WRITTEN = "vn.thongsuot.template.written.v1";
    private static final String CHANGED = "vn.thongsuot.template.changed.v1";

    private final Aggregates<PlanTemplate> templates;
    private final Access access;
    private final References references;
    private final ShippedTemplates shipped;

    public KeepingTemplates(
            Aggregates<PlanTemplate> templates, Access access, References references, ShippedTemplates shipped) {
        this.templates = templates;
        this.access = access;
        this.references = references;
        this.shipped = shipped;
    }

    public Outcome<Versioned<PlanTemplate>> write(Command command, PlanTemplate template) {
        return templates.create(
                command,
                command.newId("template"),
                () -> checked(command, template, () -> Decision.accepted(template, WRITTEN)));
    }

    /** Takes a template that comes with the platform into the tenant; from then on it is the unit's own. */
    public Outcome<Versioned<PlanTemplate>> take(Command command, String name, String unit) {
        return shipped.named(name)
                .map(template -> write(command, template.keptBy(unit)))
                .orElseGet(() -> Outcome.refused(Refusal.invalid("/name", "unknown-template", name)));
    }

    public Outcome<Versioned<PlanTemplate>> change(Command command, String id, PlanTemplate newer) {
        return templates.change(
                command,
                id,
                known -> permitted(command, known.state().unit())
                        .orElseGet(() -> checked(
                                command,
                                newer,
                                () -> newer.equals(known.state())
                                        ? Decision.unchanged()
                                        : Decision.accepted(newer, CHANGED))));
    }

    public Optional<Versioned<PlanTemplate>> find(TenantId tenant, String id) {
        return templates.find(tenant, id);
    }

    /**
     * A page of templates.
     *
     * @param unit only those that this unit keeps; absent for all
     */
    public Page<Versioned<PlanTemplate>> page(TenantId tenant, PageQuery query, @Nullable String unit) {
        return templates.page(tenant, query, unit == null ? Map.of() : Map.of(UNIT, unit));
    }

    public List<String> shipped() {
        return shipped.names();
    }

    private Decision<PlanTemplate> checked(
            Command command, PlanTemplate template, Supplier<Decision<PlanTemplate>> decision) {
        return switch (references.await(command.tenant(), List.of(Mention.unit(template.unit(), "/unit")))) {
            case Outcome.Refused<Sources> unknown -> Decision.refused(unknown.refusal());
            case Outcome.Done<Sources> known ->
                permitted(command, template.unit()).orElseGet(() -> held(template, decision));
        };
    }

    private static Decision<PlanTemplate> held(PlanTemplate template, Supplier<Decision<PlanTemplate>> decision) {
        var broken = TemplateRule.broken(template);
        return broken.isEmpty() ? decision.get() : Decision.refused(Refusal.invalid(broken));
    }

    private Optional<Decision<PlanTemplate>> permitted(Command command, String unit) {
        return access.refuses(command.by(), Right.PLAN, unit).map(Decision::refused);
    }
}
