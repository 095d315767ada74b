package vn.thongsuot.directive.text;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text as it is stored: composed (NFC), so that the same word always has the same characters. */
public final class Text {

    private Text() {}

    /** Composed and without white space around; null when nothing is left. */
    public static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var clean = orEmpty(text);
        return clean.isEmpty() ? null : clean;
    }

    /** Composed and without white space around; empty when nothing is there. */
    public static String orEmpty(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Each composed; an absent list is an empty one. */
    public static List<String> each(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(Text::orEmpty).toList();
    }
}
