package vn.thongsuot.reporting.definition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.definition.ReportDefinition.State;

/** What the unit that asks does with its definitions; needs the right to approve there. Whoever is asked reads them. */
public final class DefiningReports {

    private final Aggregates<ReportDefinition> definitions;
    private final Access access;
    private final DefinitionReferences references;
    private final ReckoningPeriods reckoning;
    private final Organisation organisation;
    private final Clock clock;

    public DefiningReports(
            Aggregates<ReportDefinition> definitions,
            Access access,
            DefinitionReferences references,
            ReckoningPeriods reckoning,
            Organisation organisation,
            Clock clock) {
        this.definitions = definitions;
        this.access = access;
        this.references = references;
        this.reckoning = reckoning;
        this.organisation = organisation;
        this.clock = clock;
    }

    public Outcome<Versioned<ReportDefinition>> define(Command command, ReportDefinition draft) {
        return definitions.create(
                command,
                command.newId("report-definition"),
                () -> refuses(command, draft.unit())
                        .or(() -> broken(command.tenant(), draft))
                        .<Decision<ReportDefinition>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(draft, ReportDefinition.DEFINED)));
    }

    /** Periods that are open stay as they were opened; the unit that asks stays too. */
    public Outcome<Versioned<ReportDefinition>> change(Command command, String id, ReportDefinition draft) {
        return byAsker(command, id, before -> changed(command.tenant(), before, draft.in(before.state())));
    }

    private Decision<ReportDefinition> changed(TenantId tenant, ReportDefinition before, ReportDefinition after) {
        if (before.state() == State.ENDED) {
            return Decision.refused(Refusal.conflict("definition-ended"));
        }
        if (!before.unit().equals(after.unit())) {
            return Decision.refused(Refusal.invalid("/unit", "unit-stays"));
        }
        if (before.equals(after)) {
            return Decision.unchanged();
        }
        return broken(tenant, after)
                .or(() -> before.state() == State.IN_FORCE ? nobody(tenant, after) : Optional.empty())
                .<Decision<ReportDefinition>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(after, ReportDefinition.CHANGED));
    }

    /** From now on its periods are opened. Each level must have somebody to ask. */
    public Outcome<Versioned<ReportDefinition>> enter(Command command, String id) {
        return byAsker(command, id, before -> switch (before.state()) {
            case IN_FORCE -> Decision.unchanged();
            case ENDED -> Decision.refused(Refusal.conflict("definition-ended"));
            case DRAFT ->
                broken(command.tenant(), before)
                        .or(() -> nobody(command.tenant(), before))
                        .<Decision<ReportDefinition>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(before.in(State.IN_FORCE), ReportDefinition.ENTERED));
        });
    }

    /** No further period is opened; what is open stays open. */
    public Outcome<Versioned<ReportDefinition>> end(Command command, String id) {
        return byAsker(
                command,
                id,
                before -> before.state() == State.ENDED
                        ? Decision.unchanged()
                        : Decision.accepted(before.in(State.ENDED), ReportDefinition.ENDED));
    }

    public Optional<Versioned<ReportDefinition>> find(TenantId tenant, String id) {
        return definitions.find(tenant, id);
    }

    /** @param equalTo {@code unit} and {@code state}, as far as they are asked for */
    public Page<Versioned<ReportDefinition>> page(TenantId tenant, PageQuery query, Map<String, String> equalTo) {
        return definitions.page(tenant, query, equalTo);
    }

    private Outcome<Versioned<ReportDefinition>> byAsker(
            Command command, String id, Function<ReportDefinition, Decision<ReportDefinition>> decision) {
        return definitions.change(
                command,
                id,
                before -> refuses(command, before.state().unit())
                        .<Decision<ReportDefinition>>map(Decision::refused)
                        .orElseGet(() -> decision.apply(before.state())));
    }

    private Optional<Refusal> refuses(Command command, String unit) {
        return access.refuses(command.by(), Right.APPROVE, unit);
    }

    private Optional<Refusal> broken(TenantId tenant, ReportDefinition draft) {
        var broken = DefinitionRules.broken(draft);
        return broken.isEmpty()
                ? references.refuse(tenant, draft).or(() -> late(tenant, draft))
                : Optional.of(Refusal.invalid(broken));
    }

    private Optional<Refusal> late(TenantId tenant, ReportDefinition draft) {
        try {
            var broken = DueOrder.broken(reckoning.of(tenant, draft));
            return broken.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(broken));
        } catch (RefusedException e) {
            return Optional.of(e.refusal());
        }
    }

    private Optional<Refusal> nobody(TenantId tenant, ReportDefinition definition) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        var tree = organisation.units(tenant);
        List<Violation> broken = new ArrayList<>();
        for (var place = 0; place < definition.steps().size(); place++) {
            if (definition.steps().get(place).reporters().on(today, tree).isEmpty()) {
                broken.add(Violation.of("/steps/" + place + "/reporters", "nobody-asked"));
            }
        }
        return broken.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(broken));
    }
}
