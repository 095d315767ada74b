package vn.thongsuot.directive.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.SearchKey;

/**
 * Number and notation of a document, as {@code 4198/UBND-KGVX} or {@code 433-KH/TU}.
 *
 * @param raw exactly as printed, mistakes included
 * @param normalised with the mistakes mended that can be mended for sure; upper and lower case stay as printed
 * @param number the running number, as printed; absent when it is blank or not to be made out
 * @param flags what is doubtful; empty when nothing is
 * @param key what is compared when people look for it
 */
public record Symbol(
        String raw, String normalised, @Nullable String number, List<Flag> flags, String key) {

    /** A doubt about a printed symbol. */
    public enum Flag {
        /** The hyphen between the agency and its section was lost. */
        HYPHEN_LOST,
        /** The place of the number is blank. */
        NUMBER_BLANK,
        /** It is written by the rules of another system than the document's. */
        OTHER_SYSTEM,
        /** It follows no known rule; the normalised form is the raw one. */
        NOT_UNDERSTOOD
    }

    /** What people would find it by, from what they typed. */
    public static String keyOf(String typed) {
        return SearchKey.of(SymbolParser.tidy(typed));
    }

    /** The same symbol with its blank number filled. */
    Symbol numbered(String given) {
        if (number != null) {
            return this;
        }
        var left = flags.stream().filter(flag -> flag != Flag.NUMBER_BLANK).toList();
        var filled = given + normalised;
        return new Symbol(raw, filled, given, left, keyOf(filled));
    }
}
