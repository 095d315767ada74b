package vn.thongsuot.directive.dataanswer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it was understood.
 *
 * @param value as it is kept: text; a number in plain decimal; a date like 2025-09-23, 2025-09 or 2025; true or false.
 *     Empty when nothing is there
 * @param rule that it breaks; absent when it could be read
 * @param arguments values for the rule's text
 */
record ReadCell(String value, @Nullable String rule, List<String> arguments) {

    static ReadCell of(String value) {
        return new ReadCell(value, null, List.of());
    }

    static ReadCell broken(String rule, String... arguments) {
        return new ReadCell("", rule, List.of(arguments));
    }
}
