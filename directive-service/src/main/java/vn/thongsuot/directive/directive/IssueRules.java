package vn.thongsuot.directive.directive;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.platform.aggregate.Refusal;

/** Whether a draft may be issued so; asked before a number is reserved for it. */
final class IssueRules {

    private IssueRules() {}

    static Optional<Refusal> refuses(Directive draft, Issue issue) {
        if (draft.filing().joinedInto() != null) {
            return Optional.of(Refusal.conflict("directive-joined"));
        }
        if (draft.status() == Status.ISSUED) {
            return Optional.of(Refusal.conflict("already-issued"));
        }
        var given = issue.number();
        return new Rules()
                .required("/date", issue.date())
                .check(
                        draft.number() == null || given == null || given.equals(draft.number()),
                        "/number",
                        "differs-from-symbol")
                .optionalText("/number", given, DirectiveDraft.NUMBER)
                .check(
                        draft.kind() != DocumentKind.ORAL_INSTRUCTION || given == null,
                        "/number",
                        "spoken-has-no-number")
                .check(!isDueBefore(draft, issue.date()), "/date", "not-after-deadline")
                .refusal();
    }

    private static boolean isDueBefore(Directive draft, @Nullable LocalDate day) {
        var deadline = draft.deadline();
        return day != null
                && deadline != null
                && deadline.date() != null
                && deadline.date().isBefore(day);
    }
}
