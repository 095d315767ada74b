package vn.thongsuot.directive.chain;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.LaterAct;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * Enters what a later document does to an earlier one; needs the right to issue where the earlier one was registered. Tasks
 * are not touched: those of a document that no longer holds are shown as such when they are read.
 */
public final class KeepingChains {

    private final Aggregates<Directive> directives;
    private final ActRules rules;
    private final Access access;

    public KeepingChains(Aggregates<Directive> directives, Access access) {
        this.directives = directives;
        this.rules = new ActRules(directives);
        this.access = access;
    }

    public Outcome<Versioned<Directive>> enter(Command command, String id, ActDraft draft) {
        return directives.change(
                command,
                id,
                current -> refuses(command, current, draft)
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> entered(current.state(), draft)));
    }

    private Optional<Refusal> refuses(Command command, Versioned<Directive> current, ActDraft draft) {
        var state = current.state();
        return access.refusesAt(command.by(), Right.ISSUE, state.registrars())
                .or(() -> new FreeTexts().add("/note", draft.note()).refusesSecrets())
                .or(() -> draft.rules()
                        .check(state.secrecy() == null || draft.note() == null, "/note", "secret-by-number-only")
                        .refusal())
                .or(() -> isThere(state, act(draft))
                        ? Optional.empty()
                        : rules.refuses(command.tenant(), current, act(draft)));
    }

    private static Decision<Directive> entered(Directive state, ActDraft draft) {
        var act = act(draft);
        return isThere(state, act)
                ? Decision.unchanged()
                : Decision.accepted(state.filed(state.filing().after(act)), Directive.CHANGED);
    }

    private static boolean isThere(Directive state, LaterAct act) {
        return state.filing().acts().contains(act);
    }

    private static LaterAct act(ActDraft draft) {
        return new LaterAct(
                requireNonNull(draft.kind()), requireNonNull(draft.on()), requireNonNull(draft.by()), draft.note());
    }
}
