package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

/** What the authors of plans do: draft, change, submit. Each needs the right to plan at the plan's unit. */
public final class DraftingPlans {

    private final Aggregates<Plan> plans;
    private final Access access;
    private final References references;

    public DraftingPlans(Aggregates<Plan> plans, Access access, References references) {
        this.plans = plans;
        this.access = access;
        this.references = references;
    }

    public Outcome<Versioned<Plan>> draft(Command command, PlanContent content) {
        return plans.create(
                command,
                command.newId("plan"),
                () -> checked(command, content, sources -> Plan.draft(content, author(command))));
    }

    public Outcome<Versioned<Plan>> change(Command command, String id, PlanContent content) {
        return plans.change(
                command,
                id,
                plan -> permitted(command, plan.state().content().unit())
                        .orElseGet(() -> checked(
                                command, content, sources -> plan.state().change(content, author(command)))));
    }

    public Outcome<Versioned<Plan>> submit(Command command, String id) {
        return plans.change(
                command,
                id,
                plan -> permitted(command, plan.state().content().unit())
                        .orElseGet(() -> plan.state().submit()));
    }

    private Decision<Plan> checked(Command command, PlanContent content, Function<Sources, Decision<Plan>> decision) {
        return switch (references.await(command.tenant(), Mentions.in(content))) {
            case Outcome.Refused<Sources> unknown -> Decision.refused(unknown.refusal());
            case Outcome.Done<Sources> known ->
                permitted(command, content.unit())
                        .orElseGet(() -> held(PlanRule.broken(content, known.value()))
                                .orElseGet(() -> decision.apply(known.value())));
        };
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
