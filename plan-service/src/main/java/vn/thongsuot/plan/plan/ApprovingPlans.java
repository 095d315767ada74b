package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

/** What leaders do with a submitted plan: approve it or return it. Both need the right to approve at its unit. */
public final class ApprovingPlans {

    private final Aggregates<Plan> plans;
    private final Access access;
    private final References references;
    private final GivingNumbers numbers;

    public ApprovingPlans(Aggregates<Plan> plans, Access access, References references, NumberRegister register) {
        this.plans = plans;
        this.access = access;
        this.references = references;
        this.numbers = new GivingNumbers(register);
    }

    /**
     * Returns with remarks.
     *
     * @param section the section meant; absent when the whole plan is
     */
    public Outcome<Versioned<Plan>> sendBack(Command command, String id, @Nullable String section, String remarks) {
        return sendBack(command, id, new Remark(section, remarks, command.at()), List.of());
    }

    /**
     * Returns with remarks on several sections at once.
     *
     * @param whole on the whole plan or on one section more; absent when there is none
     */
    public Outcome<Versioned<Plan>> sendBack(
            Command command, String id, @Nullable Remark whole, List<Remark> sections) {
        return decide(command, id, plan -> Returning.sendBack(plan, whole, sections));
    }

    /**
     * Approves, and gives number and date as far as they are known. The command must say which version was read, so that
     * nobody approves what has changed meanwhile.
     */
    public Outcome<Versioned<Plan>> approve(Command command, String id, Issue issue) {
        if (command.expectedVersion() == null) {
            return Outcome.refused(Refusal.of(Refusal.Reason.PRECONDITION_REQUIRED, "precondition-required"));
        }
        return decide(
                command,
                id,
                plan -> plan.refuses(issue)
                        .<Decision<Plan>>map(Decision::refused)
                        .orElseGet(() -> approved(command, id, plan, issue)));
    }

    private Decision<Plan> approved(Command command, String id, Plan plan, Issue issue) {
        return switch (references.await(command.tenant(), Mentions.in(plan.content()))) {
            case Outcome.Refused<Sources> unknown -> Decision.refused(unknown.refusal());
            case Outcome.Done<Sources> known ->
                switch (numbers.number(command.tenant(), id, plan, issue)) {
                    case Outcome.Refused<Issue> taken -> Decision.refused(taken.refusal());
                    case Outcome.Done<Issue> numbered ->
                        plan.approve(numbered.value(), known.value(), before(command, plan));
                };
        };
    }

    /** What was said of the items of the edition that this one amends. */
    private List<Progress> before(Command command, Plan plan) {
        var amends = plan.amends();
        return amends == null
                ? List.of()
                : plans.find(command.tenant(), amends.base())
                        .map(base -> base.state().progress())
                        .orElse(List.of());
    }

    private Outcome<Versioned<Plan>> decide(Command command, String id, Function<Plan, Decision<Plan>> decision) {
        return plans.change(
                command,
                id,
                plan -> permitted(command, plan.state().content().unit())
                        .orElseGet(() -> decision.apply(plan.state())));
    }

    private Optional<Decision<Plan>> permitted(Command command, String unit) {
        return access.refuses(command.by(), Right.APPROVE, unit).map(Decision::refused);
    }
}
