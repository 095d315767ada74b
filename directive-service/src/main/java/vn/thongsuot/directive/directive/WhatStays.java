package vn.thongsuot.directive.directive;

import java.util.Optional;
import java.util.Set;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.platform.aggregate.Refusal;

/** What of a registered document a change may not touch. */
final class WhatStays {

    private WhatStays() {}

    static Optional<Refusal> refuses(Directive before, DirectiveDraft draft) {
        return refusesJoined(before)
                .or(() -> refusesOtherDirection(before, draft))
                .or(() -> Statuses.refuses(before, draft))
                .or(() -> refusesLosingItsDay(before, draft))
                .or(() -> refusesLosingAClass(before, draft))
                .or(() -> refusesOtherOrigin(before, draft));
    }

    /** What is another document is changed there. */
    private static Optional<Refusal> refusesJoined(Directive before) {
        return before.filing().joinedInto() == null
                ? Optional.empty()
                : Optional.of(Refusal.conflict("directive-joined"));
    }

    private static Optional<Refusal> refusesOtherDirection(Directive before, DirectiveDraft draft) {
        return before.direction() == draft.direction()
                ? Optional.empty()
                : Optional.of(Refusal.invalid("/direction", "cannot-change"));
    }

    /** What we issued keeps the day on which we issued it. */
    private static Optional<Refusal> refusesLosingItsDay(Directive before, DirectiveDraft draft) {
        var issuedHere = before.status() == Status.ISSUED && !before.direction().comesIssued();
        return issuedHere && (draft.date() == null || !draft.date().toTheDay())
                ? Optional.of(Refusal.invalid("/date", "required"))
                : Optional.empty();
    }

    /** Whom a class meant when the document went out stays among its recipients, by the class or by name. */
    private static Optional<Refusal> refusesLosingAClass(Directive before, DirectiveDraft draft) {
        var classes = draft.particulars().recipientClasses();
        var named = Set.copyOf(draft.addressed());
        var kept = before.particulars().expansions().stream()
                .filter(expansion -> !classes.contains(expansion.group()))
                .allMatch(expansion -> named.containsAll(expansion.units()));
        return new Rules().check(kept, "/recipientClasses", "class-went-out").refusal();
    }

    /** A secret neither becomes public nor anything else a secret by a change, and the file stays the one it came as. */
    private static Optional<Refusal> refusesOtherOrigin(Directive before, DirectiveDraft draft) {
        return new Rules()
                .check(before.secrecy() == draft.secrecy(), "/secrecy", "cannot-change")
                .check(draft.intake() == null || draft.intake().equals(before.intake()), "/intake", "cannot-change")
                .refusal();
    }
}
