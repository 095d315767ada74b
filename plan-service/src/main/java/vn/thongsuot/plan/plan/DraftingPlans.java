package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.tenancy.TenantId;

/** What the authors of plans do: draft, change, submit. Each needs the right to plan at the plan's unit. */
public final class DraftingPlans {

    private final Aggregates<Plan> plans;
    private final Access access;
    private final References references;
    private final RelatedPlans related;

    public DraftingPlans(Aggregates<Plan> plans, Access access, References references) {
        this.plans = plans;
        this.access = access;
        this.references = references;
        this.related = new RelatedPlans(plans);
    }

    public Outcome<Versioned<Plan>> draft(Command command, PlanContent content) {
        return plans.create(
                command,
                command.newId("plan"),
                () -> checked(command, null, content, sources -> Plan.draft(content, author(command))));
    }

    public Outcome<Versioned<Plan>> change(Command command, String id, PlanContent content) {
        return plans.change(
                command,
                id,
                plan -> permitted(command, plan.state().content().unit())
                        .orElseGet(() -> checked(
                                command, id, content, sources -> plan.state().change(content, author(command)))));
    }

    public Outcome<Versioned<Plan>> submit(Command command, String id) {
        return plans.change(
                command,
                id,
                plan -> permitted(command, plan.state().content().unit())
                        .orElseGet(() -> plan.state().submit()));
    }

    /** Notes how far an item of an approved plan has come. */
    public Outcome<Versioned<Plan>> note(Command command, String id, Progress said) {
        return plans.change(
                command,
                id,
                plan -> permitted(command, plan.state().content().unit())
                        .orElseGet(() -> plan.state().note(said)));
    }

    private Decision<Plan> checked(
            Command command, @Nullable String id, PlanContent content, Function<Sources, Decision<Plan>> decision) {
        return switch (references.await(command.tenant(), Mentions.in(content))) {
            case Outcome.Refused<Sources> unknown -> Decision.refused(unknown.refusal());
            case Outcome.Done<Sources> known ->
                permitted(command, content.unit())
                        .orElseGet(() -> held(broken(command.tenant(), id, content, known.value()))
                                .orElseGet(() -> decision.apply(known.value())));
        };
    }

    private List<Violation> broken(TenantId tenant, @Nullable String id, PlanContent content, Sources sources) {
        return Stream.concat(PlanRule.broken(content, sources).stream(), related.broken(tenant, id, content).stream())
                .toList();
    }

    private Optional<Decision<Plan>> permitted(Command command, String unit) {
        return access.refuses(command.by(), Right.PLAN, unit).map(Decision::refused);
    }

    private static Optional<Decision<Plan>> held(List<Violation> broken) {
        return broken.isEmpty() ? Optional.empty() : Optional.of(Decision.refused(Refusal.invalid(broken)));
    }

    private static Confirmation author(Command command) {
        return new Confirmation(command.by().subject(), command.at());
    }
}
