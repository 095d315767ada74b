package vn.thongsuot.directive.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * Enters documents in registers; entered again, the line changes but for its number. In the register in it needs the right to
 * receive or to issue at the unit, in the register out the right to issue.
 */
public final class EnteringDirectives {

    private final Aggregates<Directive> directives;
    private final Known units;
    private final OwnNumbers numbers;
    private final Access access;

    public EnteringDirectives(Aggregates<Directive> directives, Known units, OwnNumbers numbers, Access access) {
        this.directives = directives;
        this.units = units;
        this.numbers = numbers;
        this.access = access;
    }

    public Outcome<Versioned<Directive>> enter(Command command, String id, EntryDraft draft) {
        return directives.change(
                command,
                id,
                current -> refuses(command, current.state(), draft)
                        .<Decision<Directive>>map(Decision::refused)
                        .orElseGet(() -> entered(command, current, draft)));
    }

    private Optional<Refusal> refuses(Command command, Directive directive, EntryDraft draft) {
        var today = LocalDate.ofInstant(command.at(), Access.ZONE);
        return draft.refusesSecrets()
                .or(() -> draft.refusal(today))
                .or(() -> units.refuses(command.tenant(), Reference.of("/unit", draft.unit())))
                .or(() -> refusesCaller(command, draft))
                .or(() -> EntryRules.refuses(directive, draft));
    }

    private Optional<Refusal> refusesCaller(Command command, EntryDraft draft) {
        var unit = Set.of(requireNonNull(draft.unit()));
        var refused = access.refusesAt(command.by(), Right.ISSUE, unit);
        return refused.isPresent() && draft.sheet() == Entry.Sheet.IN
                ? access.refusesAt(command.by(), Right.RECEIVE, unit)
                : refused;
    }

    private Decision<Directive> entered(Command command, Versioned<Directive> current, EntryDraft draft) {
        return switch (number(command, current, draft)) {
            case Outcome.Refused<String> refused -> Decision.refused(refused.refusal());
            case Outcome.Done<String> done -> entered(current.state(), line(draft, done.value()));
        };
    }

    private static Decision<Directive> entered(Directive directive, Entry line) {
        return directive.filing().entries().contains(line)
                ? Decision.unchanged()
                : Decision.accepted(directive.filed(directive.filing().entered(line)), Directive.CHANGED);
    }

    private Outcome<String> number(Command command, Versioned<Directive> current, EntryDraft draft) {
        if (draft.sheet() == Entry.Sheet.OUT) {
            return Outcome.done(requireNonNull(current.state().number()));
        }
        var year = requireNonNull(draft.on()).getYear();
        var unit = requireNonNull(draft.unit());
        var register = Entry.registerOf(Entry.Sheet.IN, unit, year);
        var there = current.state().filing().entries().stream()
                .filter(line -> line.register().equals(register))
                .findFirst();
        if (there.isEmpty()) {
            return numbers.arrival(command.tenant(), current.id(), unit, year, draft.number());
        }
        return draft.number() == null || draft.number().equals(there.get().number())
                ? Outcome.done(there.get().number())
                : Outcome.refused(Refusal.invalid("/number", "cannot-change"));
    }

    private static Entry line(EntryDraft draft, String number) {
        return new Entry(
                requireNonNull(draft.sheet()),
                requireNonNull(draft.unit()),
                number,
                requireNonNull(draft.on()),
                draft.handledBy(),
                draft.passedOn(),
                draft.signer(),
                draft.copies(),
                draft.note());
    }
}
