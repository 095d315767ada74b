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
 * Enters documents in registers; entered again, the line changes but for its number. However many units a document reaches,
 * each has its own line in a register in, and the document itself does not change. In the register in it needs the right to
 * receive or to issue at the unit, in the register out the right to issue.
 */
public final class EnteringDirectives {

    private final Aggregates<Directive> directives;
    private final EnteringArrivals arrivals;
    private final Known units;
    private final Access access;

    public EnteringDirectives(
            Aggregates<Directive> directives,
            Aggregates<RegisterLine> lines,
            Known units,
            OwnNumbers numbers,
            Access access) {
        this.directives = directives;
        this.arrivals = new EnteringArrivals(lines, numbers);
        this.units = units;
        this.access = access;
    }

    /**
     * The document with its line entered.
     *
     * @param line as it stands now
     */
    public record Entered(Versioned<Directive> directive, Entry line) {}

    public Outcome<Entered> enter(Command command, String id, EntryDraft draft) {
        return draft.sheet() == Entry.Sheet.IN ? comeIn(command, id, draft) : goneOut(command, id, draft);
    }

    private Outcome<Entered> comeIn(Command command, String id, EntryDraft draft) {
        var found = directives.find(command.tenant(), id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var directive = found.get();
        if (command.expectedVersion() != null && command.expectedVersion() != directive.version()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.STALE, "stale"));
        }
        return refuses(command, directive.state(), draft)
                .<Outcome<Entered>>map(Outcome::refused)
                .orElseGet(() -> arrivals.enter(command, directive.id(), draft)
                        .map(line -> new Entered(directive, line.state().entry())));
    }

    private Outcome<Entered> goneOut(Command command, String id, EntryDraft draft) {
        return directives
                .change(
                        command,
                        id,
                        current -> refuses(command, current.state(), draft)
                                .<Decision<Directive>>map(Decision::refused)
                                .orElseGet(() -> entered(current.state(), draft)))
                .map(directive -> new Entered(
                        directive, draft.line(requireNonNull(directive.state().number()))));
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

    private static Decision<Directive> entered(Directive directive, EntryDraft draft) {
        var line = draft.line(requireNonNull(directive.number()));
        return directive.filing().entries().contains(line)
                ? Decision.unchanged()
                : Decision.accepted(directive.filed(directive.filing().entered(line)), Directive.CHANGED);
    }
}
