package vn.thongsuot.directive.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is compared when people look for a text without minding case, marks, spaces or punctuation. */
public final class SearchKey {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private SearchKey() {}

    /** Only lower-case letters without marks, đ as d, and digits. */
    public static String of(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
        return NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll("");
    }
}
