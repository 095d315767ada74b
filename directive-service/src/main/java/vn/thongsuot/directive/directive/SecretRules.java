package vn.thongsuot.directive.directive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * State secrets do not come in here: what is marked as one is refused before anything of it is kept, and nothing of it is
 * repeated in the refusal. That there is such a document may be registered, by its number alone.
 */
final class SecretRules {

    private SecretRules() {}

    static Optional<Refusal> refuses(DirectiveDraft draft) {
        return draft.secrecy() == null ? DirectiveTexts.of(draft).refusesSecrets() : refusesMoreThanNumber(draft);
    }

    private static Optional<Refusal> refusesMoreThanNumber(DirectiveDraft draft) {
        var rule = "secret-by-number-only";
        return new Rules()
                .check(draft.subject() == null, "/subject", rule)
                .check(draft.shortName() == null, "/shortName", rule)
                .check(draft.cited().isEmpty(), "/citations", rule)
                .check(draft.deadline() == null, "/deadline", rule)
                .check(draft.campaign() == null, "/campaign", rule)
                .check(draft.intake() == null, "/intake", rule)
                .check(draft.spoken() == null, "/spoken", rule)
                .check(isEmpty(draft.contributors()), "/contributors", rule)
                .check(isEmpty(draft.recipientClasses()), "/recipientClasses", rule)
                .check(isEmpty(draft.lists()), "/lists", rule)
                .check(isEmpty(draft.issuedStatements()), "/issuedStatements", rule)
                .check(draft.number() == null || draft.number().matches("\\d{1,10}\\p{L}?"), "/number", rule)
                .check(isSymbol(draft), "/symbol", rule)
                .refusal();
    }

    private static boolean isEmpty(@Nullable List<?> texts) {
        return texts == null || texts.isEmpty();
    }

    /** A symbol that is one leaves no room for a subject. */
    private static boolean isSymbol(DirectiveDraft draft) {
        var system = draft.system();
        if (draft.symbol() == null || system == null) {
            return draft.symbol() != null || system == null;
        }
        var symbol = SymbolParser.parse(Objects.requireNonNull(draft.symbol()), system, null);
        return symbol.raw().length() <= 40 && !symbol.flags().contains(Symbol.Flag.NOT_UNDERSTOOD);
    }
}
