package vn.thongsuot.directive.urging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.followup.FollowingUp;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * Urges who is late, many at once; needs the right to issue at a unit that gave what is late. The number of queries
 * does not grow with the units.
 */
public final class UrgingUnits {

    private final Aggregates<Urging> urgings;
    private final Aggregates<Directive> directives;
    private final FindingSilence silence;
    private final FindingOverdue overdue;
    private final Access access;

    public UrgingUnits(
            Aggregates<Urging> urgings,
            Aggregates<Directive> directives,
            Aggregates<Task> tasks,
            FollowingUp board,
            Access access) {
        this.urgings = urgings;
        this.directives = directives;
        this.silence = new FindingSilence(board);
        this.overdue = new FindingOverdue(tasks);
        this.access = access;
    }

    public Outcome<Versioned<Urging>> urge(Command command, UrgingDraft draft) {
        return urgings.create(
                command,
                command.newId("urging"),
                () -> draft.refusal(today(command))
                        .or(() -> refusesDirective(command, draft))
                        .or(() -> access.refuses(command.by(), Right.ISSUE, requireNonNull(draft.unit())))
                        .<Decision<Urging>>map(Decision::refused)
                        .orElseGet(() -> attempt(command, draft)));
    }

    private Decision<Urging> attempt(Command command, UrgingDraft draft) {
        try {
            return urged(command, draft);
        } catch (RefusedException e) {
            return Decision.refused(e.refusal());
        }
    }

    private static LocalDate today(Command command) {
        return LocalDate.ofInstant(command.at(), Access.ZONE);
    }

    private Optional<Refusal> refusesDirective(Command command, UrgingDraft draft) {
        Known known = (tenant, ids) -> directives.findAll(tenant, ids).keySet();
        return known.refuses(command.tenant(), Reference.of("/directive", draft.directive()))
                .or(() -> draft.isOfTasks() ? Optional.empty() : refusesGiver(command, draft));
    }

    /** Only who issued or registered it may urge its recipients, and only once it went out. */
    private Optional<Refusal> refusesGiver(Command command, UrgingDraft draft) {
        var directive = directives
                .find(command.tenant(), requireNonNull(draft.directive()))
                .orElseThrow()
                .state();
        var issuer = directive.issuer();
        var unit = requireNonNull(draft.unit());
        var gave = directive.registrars().contains(unit) || (issuer != null && unit.equals(issuer.unit()));
        if (!gave) {
            return Optional.of(Refusal.invalid("/unit", "not-the-giver"));
        }
        return directive.status() == Status.ISSUED
                ? Optional.empty()
                : Optional.of(Refusal.conflict("nothing-sent-yet"));
    }

    private Decision<Urging> urged(Command command, UrgingDraft draft) {
        var late = late(command, draft);
        if (late.isEmpty()) {
            return Decision.refused(Refusal.conflict("nobody-to-urge"));
        }
        if (late.stream().mapToInt(one -> one.units().size()).sum() > UrgingDraft.RECIPIENTS) {
            return Decision.refused(Refusal.invalid("/recipients", "too-many", String.valueOf(UrgingDraft.RECIPIENTS)));
        }
        var unit = requireNonNull(draft.unit());
        var urging = new Urging(
                unit,
                access.title(command.by(), Right.ISSUE, unit).orElseThrow(),
                command.at(),
                requireNonNull(draft.about()),
                draft.directive(),
                draft.missing(),
                late,
                requireNonNull(draft.text()),
                requireNonNull(draft.until()));
        return Decision.accepted(urging, Urging.SENT);
    }

    private List<Lateness> late(Command command, UrgingDraft draft) {
        if (!draft.isOfTasks()) {
            var directive = requireNonNull(draft.directive());
            return silence.of(command.tenant(), directive, draft.missing(), draft.chosen());
        }
        return draft.chosenTasks().isEmpty()
                ? overdue.ofDirective(command.tenant(), draft, today(command))
                : overdue.chosen(command.tenant(), draft, today(command));
    }
}
