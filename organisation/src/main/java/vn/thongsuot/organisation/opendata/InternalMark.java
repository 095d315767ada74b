package vn.thongsuot.organisation.opendata;

import java.util.regex.Pattern;
import vn.thongsuot.platform.text.SearchWords;

/** Finds the words "lưu hành nội bộ" in a text, however they are spaced, in capitals or not, with marks or without. */
public final class InternalMark {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final String MARK = "luuhanhnoibo";

    private InternalMark() {}

    /** Whether the text says that its document stays inside. */
    public static boolean isIn(String text) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(SearchWords.bare(text))
                .replaceAll("")
                .contains(MARK);
    }
}
