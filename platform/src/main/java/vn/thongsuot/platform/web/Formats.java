package vn.thongsuot.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.exc.InvalidFormatException;
import vn.thongsuot.platform.aggregate.Violation;

/** That a text is not written as its field wants it, and how it wants it: the words for that, or the format. */
final class Formats {

    static final String RULE = "wrong-format";

    private static final String ONE_OF = "one-of";
    private static final String WHOLE_NUMBER = "whole-number";

    private static final Map<Class<?>, String> NAMED = Map.ofEntries(
            Map.entry(LocalDate.class, "day"),
            Map.entry(YearMonth.class, "month"),
            Map.entry(Year.class, "year"),
            Map.entry(LocalTime.class, "time"),
            Map.entry(Instant.class, "instant"),
            Map.entry(OffsetDateTime.class, "instant"),
            Map.entry(Boolean.class, "yes-no"),
            Map.entry(boolean.class, "yes-no"),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Long.class, WHOLE_NUMBER),
            Map.entry(long.class, WHOLE_NUMBER));

    private Formats() {}

    static Violation broken(InvalidFormatException fault, String pointer) {
        return broken(pointer, fault.getTargetType());
    }

    /** Of a list of values in a parameter, the kind of one value. */
    static Violation broken(MethodArgumentTypeMismatchException fault) {
        var whole = fault.getRequiredType();
        Class<?> wanted = whole == null ? Object.class : whole;
        for (var cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ConversionFailedException conversion) {
                wanted = conversion.getTargetType().getType();
            }
        }
        return broken(fault.getName(), wanted);
    }

    /**
     * The violation. Its first argument says which kind of format it is; the text of the rule is chosen by it.
     *
     * @param wanted what the text was to be read as
     */
    static Violation broken(String pointer, Class<?> wanted) {
        if (wanted.isEnum()) {
            return Violation.of(pointer, RULE, ONE_OF, words(wanted));
        }
        var own = wanted.getAnnotation(WrittenAs.class);
        var kind = own == null ? NAMED.get(wanted) : own.value();
        return kind == null ? Violation.of(pointer, RULE) : Violation.of(pointer, RULE, kind);
    }

    private static String words(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(word -> ((Enum<?>) word).name())
                .collect(Collectors.joining(", "));
    }

    /** The key of the text of a rule, and what stands in its places. */
    record Text(String key, List<String> arguments) {}

    static Text text(String rule, List<String> arguments) {
        return rule.equals(RULE) && !arguments.isEmpty()
                ? new Text(rule + "." + arguments.getFirst(), arguments.subList(1, arguments.size()))
                : new Text(rule, arguments);
    }
}
