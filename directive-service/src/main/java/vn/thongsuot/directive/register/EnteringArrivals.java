package vn.thongsuot.directive.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Keeps the lines of registers in, each by itself. */
final class EnteringArrivals {

    private final Aggregates<RegisterLine> lines;
    private final OwnNumbers numbers;

    EnteringArrivals(Aggregates<RegisterLine> lines, OwnNumbers numbers) {
        this.lines = lines;
        this.numbers = numbers;
    }

    /** @param draft holds, for this document */
    Outcome<Versioned<RegisterLine>> enter(Command command, String directive, EntryDraft draft) {
        var unit = requireNonNull(draft.unit());
        LocalDate on = requireNonNull(draft.on());
        var id = RegisterLine.idOf(command.tenant(), Entry.registerOf(Entry.Sheet.IN, unit, on.getYear()), directive);
        var exact = new Command(command.by(), command.at(), command.origin(), command.key(), null);
        var made = lines.create(exact, id, () -> entered(exact, directive, draft));
        return isThere(made) ? lines.change(exact, id, current -> changed(current.state(), draft)) : made;
    }

    private static boolean isThere(Outcome<?> made) {
        return made instanceof Outcome.Refused<?> refused
                && refused.refusal().equals(Refusal.conflict("already-exists"));
    }

    private Decision<RegisterLine> entered(Command command, String directive, EntryDraft draft) {
        var unit = requireNonNull(draft.unit());
        var year = requireNonNull(draft.on()).getYear();
        return switch (numbers.arrival(command.tenant(), directive, unit, year, draft.number())) {
            case Outcome.Refused<String> refused -> Decision.refused(refused.refusal());
            case Outcome.Done<String> done ->
                Decision.accepted(RegisterLine.of(directive, draft.line(done.value())), RegisterLine.ENTERED);
        };
    }

    private static Decision<RegisterLine> changed(RegisterLine before, EntryDraft draft) {
        var number = before.entry().number();
        if (draft.number() != null && !draft.number().equals(number)) {
            return Decision.refused(Refusal.invalid("/number", "cannot-change"));
        }
        var after = RegisterLine.of(before.directive(), draft.line(number));
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, RegisterLine.CHANGED);
    }
}
