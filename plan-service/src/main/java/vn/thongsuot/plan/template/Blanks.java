package vn.thongsuot.plan.template;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thongsuot.plan.plan.Run;

/** The placeholders in a text, and the text with them filled in. */
final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{\\{([^{}]*)}}");

    private Blanks() {}

    /** Names of the placeholders as written, known or not. */
    static Stream<String> in(String text) {
        return BLANK.matcher(text).results().map(found -> found.group(1));
    }

    /** What is not known stays a visible blank, never a guess. */
    static String filled(String text, Map<Placeholder, String> values) {
        return BLANK.matcher(text).replaceAll(found -> {
            var value = Placeholder.named(found.group(1)).map(values::get).orElse(Run.BLANK);
            return Matcher.quoteReplacement(value);
        });
    }
}
