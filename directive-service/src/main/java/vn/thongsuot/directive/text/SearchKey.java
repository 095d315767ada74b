package vn.thongsuot.directive.text;

import java.util.regex.Pattern;
import vn.thongsuot.platform.text.SearchWords;

/** What is compared when people look for a text without minding case, marks, spaces or punctuation. */
public final class SearchKey {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    private SearchKey() {}

    /** Only lower-case letters without marks, đ as d, and digits. */
    public static String of(String text) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(SearchWords.bare(text)).replaceAll("");
    }
}
