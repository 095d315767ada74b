package vn.thongsuot.directive.reminding;

import java.util.Objects;
import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Keeps a tenant's rules. Until it keeps its own those delivered hold; they have version 0. Needs the right to
 * administer at the top of a tree.
 */
public final class KeepingDeadlineRules {

    private final Aggregates<DeadlineRules> rules;
    private final Access access;

    public KeepingDeadlineRules(Aggregates<DeadlineRules> rules, Access access) {
        this.rules = rules;
        this.access = access;
    }

    /** The rules that hold. */
    public Versioned<DeadlineRules> of(TenantId tenant) {
        return rules.find(tenant, DeadlineRules.ID)
                .orElseGet(() -> new Versioned<>(DeadlineRules.ID, 0, DeadlineRules.DELIVERED));
    }

    /** Keeps them; the first time they are expected to have version 0. */
    public Outcome<Versioned<DeadlineRules>> keep(Command command, DeadlineRulesDraft draft) {
        if (rules.find(command.tenant(), DeadlineRules.ID).isPresent()) {
            return rules.change(command, DeadlineRules.ID, current -> changed(command, current.state(), draft));
        }
        if (!Objects.equals(command.expectedVersion(), 0L)) {
            return Outcome.refused(Refusal.of(Refusal.Reason.STALE, "stale"));
        }
        return rules.create(
                command,
                DeadlineRules.ID,
                () -> refuses(command, draft)
                        .<Decision<DeadlineRules>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(draft.toRules(), DeadlineRules.KEPT)));
    }

    private Decision<DeadlineRules> changed(Command command, DeadlineRules before, DeadlineRulesDraft draft) {
        var refusal = refuses(command, draft);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        var after = draft.toRules();
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, DeadlineRules.CHANGED);
    }

    private Optional<Refusal> refuses(Command command, DeadlineRulesDraft draft) {
        return access.refusesAtTop(command.by(), Right.ADMINISTER).or(draft::refusal);
    }
}
