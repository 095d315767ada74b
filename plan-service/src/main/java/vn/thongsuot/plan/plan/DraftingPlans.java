package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.Map;
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
        return draft(command, content, List.of());
    }

    /** As above, of a content that was taken over, with what may be out of date in it. */
    public Outcome<Versioned<Plan>> draft(Command command, PlanContent content, List<Mark> marks) {
        return plans.create(
                command,
                command.newId("plan"),
                () -> checked(command, null, content, sources -> Plan.draft(content, author(command), null, marks)));
    }

    /** Drafts an edition under an id that only one draft can have. */
    Outcome<Versioned<Plan>> draft(Command command, String id, PlanContent content, Amendment amends) {
        return plans.create(
                command,
                id,
                () -> checked(
                        command, null, content, sources -> Plan.draft(content, author(command), amends, List.of())));
    }

    /** Confirms marks of a copied plan: what they point to is right as it is. */
    public Outcome<Versioned<Plan>> confirm(Command command, String id, List<String> marks) {
        return decide(command, id, plan -> Confirming.decide(plan, marks, author(command)));
    }

    /** Answers remarks of a returned plan; {@code answers} by the place of the remark among all, 1 for the first. */
    public Outcome<Versioned<Plan>> answer(Command command, String id, Map<Integer, String> answers) {
        return decide(command, id, plan -> Returning.answer(plan, answers));
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
        return decide(command, id, Plan::submit);
    }

    /** Notes how far an item of an approved plan has come. */
    public Outcome<Versioned<Plan>> note(Command command, String id, Progress said) {
        return decide(command, id, plan -> plan.note(said));
    }

    private Outcome<Versioned<Plan>> decide(Command command, String id, Function<Plan, Decision<Plan>> decision) {
        return plans.change(
                command,
                id,
                plan -> permitted(command, plan.state().content().unit())
                        .orElseGet(() -> decision.apply(plan.state())));
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
