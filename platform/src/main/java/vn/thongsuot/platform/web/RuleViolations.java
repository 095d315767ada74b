package vn.thongsuot.platform.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import vn.thongsuot.platform.aggregate.Violation;

/**
 * Broken constraints as rules of ours. A constraint's message names the rule; where it has no message of ours, the rule is
 * the constraint's own name, as in {@code not-blank}. The validator finds them in no fixed order: they are told by pointer
 * and rule, so that one request is always answered alike.
 */
final class RuleViolations {

    private static final Comparator<Violation> BY_PLACE =
            Comparator.comparing(Violation::pointer).thenComparing(Violation::rule);

    private RuleViolations() {}

    static List<Violation> of(BindingResult result) {
        return result.getAllErrors().stream()
                .map(RuleViolations::of)
                .sorted(BY_PLACE)
                .toList();
    }

    private static Violation of(ObjectError error) {
        var field = error instanceof FieldError at ? at.getField() : "";
        return new Violation(pointer(field), rule(error), arguments(error));
    }

    private static String rule(ObjectError error) {
        var message = Objects.requireNonNullElse(error.getDefaultMessage(), "");
        return message.matches("[a-z][a-z0-9-]*")
                ? message
                : Objects.requireNonNullElse(error.getCode(), "invalid")
                        .replaceAll("([a-z])([A-Z])", "$1-$2")
                        .toLowerCase(Locale.ROOT);
    }

    /** The constraint's own values, such as the bounds of a size; the largest first, as the validator gives them. */
    private static List<String> arguments(ObjectError error) {
        return Arrays.stream(Objects.requireNonNullElse(error.getArguments(), new Object[0]))
                .filter(argument -> !(argument instanceof MessageSourceResolvable))
                .map(String::valueOf)
                .toList();
    }

    /** {@code citations[0].directive} as {@code /citations/0/directive}. */
    static String pointer(String path) {
        return path.isEmpty() ? "" : "/" + path.replaceAll("\\[([^]]*)]", "/$1").replace('.', '/');
    }
}
