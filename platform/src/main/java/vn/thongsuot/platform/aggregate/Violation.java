package vn.thongsuot.platform.aggregate;

import java.util.List;

/**
 * One rule that one field breaks.
 *
 * @param pointer JSON pointer into the request's body, for instance {@code /citations/0/directive}; or the name of a query
 *     parameter or header without a slash
 * @param rule stable name of the rule, for instance {@code after-issue-date}; the key of its text in both languages
 * @param arguments values for the text, in the order of its placeholders
 */
public record Violation(String pointer, String rule, List<String> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    public static Violation of(String pointer, String rule, String... arguments) {
        return new Violation(pointer, rule, List.of(arguments));
    }
}
