package vn.thongsuot.directive.register;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.thongsuot.directive.directive.Direction;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.platform.aggregate.Refusal;

/** In which registers a document may stand: in that out of whoever issued it, in that in of everybody else. */
final class EntryRules {

    private static final int LINES = 20;

    private EntryRules() {}

    /** @param draft has what must be there */
    static Optional<Refusal> refuses(Directive directive, EntryDraft draft) {
        if (directive.status() != Status.ISSUED) {
            return Optional.of(Refusal.conflict("directive-not-issued"));
        }
        if (directive.filing().joinedInto() != null) {
            return Optional.of(Refusal.conflict("directive-joined"));
        }
        var rules = new Rules()
                .check(
                        directive.secrecy() == null || (draft.note() == null && draft.handledBy() == null),
                        "/note",
                        "secret-by-number-only")
                .check(hasRoom(directive, draft), "/on", "too-many", String.valueOf(LINES));
        return draft.sheet() == Entry.Sheet.OUT ? goingOut(rules, directive, draft) : comingIn(rules, directive, draft);
    }

    private static Optional<Refusal> goingOut(Rules rules, Directive directive, EntryDraft draft) {
        var ours = directive.direction() == Direction.OUTGOING || directive.direction() == Direction.INTERNAL;
        var date = directive.date();
        return rules.check(ours && isIssuer(directive, draft), "/unit", "not-its-issuer")
                .required("/number", directive.number())
                .check(draft.number() == null || draft.number().equals(directive.number()), "/number", "not-its-number")
                .check(date == null || !date.toTheDay() || date.earliest().equals(draft.on()), "/on", "not-its-date")
                .refusal();
    }

    private static Optional<Refusal> comingIn(Rules rules, Directive directive, EntryDraft draft) {
        var date = directive.date();
        return rules.check(!isIssuer(directive, draft), "/unit", "its-issuer")
                .check(date == null || !date.earliest().isAfter(requireNonNull(draft.on())), "/on", "before-its-issue")
                .refusal();
    }

    /** Only lines out stand with the document; one that stands already may always be changed. */
    private static boolean hasRoom(Directive directive, EntryDraft draft) {
        if (draft.sheet() == Entry.Sheet.IN) {
            return true;
        }
        var year = requireNonNull(draft.on()).getYear();
        var register = Entry.registerOf(requireNonNull(draft.sheet()), requireNonNull(draft.unit()), year);
        return directive.filing().registers().contains(register)
                || directive.filing().entries().size() < LINES;
    }

    private static boolean isIssuer(Directive directive, EntryDraft draft) {
        var issuer = directive.issuer();
        return issuer != null && issuer.unit() != null && issuer.unit().equals(draft.unit());
    }
}
