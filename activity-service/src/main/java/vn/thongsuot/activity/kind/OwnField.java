package vn.thongsuot.activity.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.platform.aggregate.Violation;

/**
 * A field of a kind.
 *
 * @param key names it in all versions
 * @param name as people read it
 * @param required whether each activity of the kind must have it
 * @param options what may be chosen; empty unless it is a {@link FieldType#CHOICE}
 */
public record OwnField(String key, String name, FieldType type, boolean required, List<String> options) {

    /** Characters of one value. */
    static final int LONGEST = 2000;

    public OwnField {
        options = List.copyOf(options);
    }

    /** What a value breaks; empty when it holds. */
    Optional<Violation> broken(String pointer, String value) {
        if (value.isEmpty()) {
            return required ? Optional.of(Violation.of(pointer, "not-blank")) : Optional.empty();
        }
        if (value.length() > LONGEST) {
            return Optional.of(Violation.of(pointer, "cell-too-long", String.valueOf(LONGEST)));
        }
        return switch (type) {
            case TEXT -> Optional.empty();
            case WHOLE_NUMBER -> unless(value.matches("\\d{1,18}"), pointer, "whole-number-as-text");
            case DECIMAL_NUMBER -> unless(value.matches("-?\\d{1,18}(\\.\\d{1,6})?"), pointer, "number-as-text");
            case DATE -> unless(isDay(value), pointer, "day-as-text");
            case YES_NO -> unless(value.equals("true") || value.equals("false"), pointer, "one-of", "true; false");
            case CHOICE -> unless(options.contains(value), pointer, "one-of", String.join("; ", options));
        };
    }

    private static boolean isDay(String value) {
        try {
            return value.length() == 10 && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<Violation> unless(boolean holds, String pointer, String rule, String... arguments) {
        return holds ? Optional.empty() : Optional.of(Violation.of(pointer, rule, arguments));
    }
}
