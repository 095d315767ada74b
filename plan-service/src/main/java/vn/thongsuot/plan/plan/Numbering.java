package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.stream.IntStream;

/** How the parts of a section are marked. */
public enum Numbering {
    /** I, II, III. */
    ROMAN,
    /** 1, 2, 3. */
    ARABIC,
    /** a, b, c, d, đ, e: the Vietnamese alphabet as used for enumerations. */
    LETTER_VIETNAMESE,
    /** a, b, c, d, e, f: without đ, as many documents are written. */
    LETTER_AS_WRITTEN,
    /** A dash without a count. */
    DASH;

    private static final List<String> UNITS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
    private static final List<String> VIETNAMESE = List.of("abcdđeghiklmnopqrstuvxy".split(""));
    private static final List<String> LATIN =
            IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();
    private static final int HUNDRED = 99;

    /** The most parts that can be marked in this way. */
    public int capacity() {
        return switch (this) {
            case LETTER_VIETNAMESE -> VIETNAMESE.size();
            case LETTER_AS_WRITTEN -> LATIN.size();
            case ROMAN, ARABIC, DASH -> HUNDRED;
        };
    }

    /**
     * The bare mark, without the sign that follows it in print.
     *
     * @param position 1 for the first part
     * @throws IllegalArgumentException past the {@link #capacity()}
     */
    public String mark(int position) {
        if (position < 1 || position > capacity()) {
            throw new IllegalArgumentException("expected a position of 1 to " + capacity() + ", got " + position);
        }
        return switch (this) {
            case ROMAN -> TENS.get(position / 10) + UNITS.get(position % 10);
            case ARABIC -> Integer.toString(position);
            case LETTER_VIETNAMESE -> VIETNAMESE.get(position - 1);
            case LETTER_AS_WRITTEN -> LATIN.get(position - 1);
            case DASH -> "-";
        };
    }

    /** The mark as it stands in print: {@code I.}, {@code 1.}, {@code a)} or {@code -}. */
    public String printed(int position) {
        return switch (this) {
            case ROMAN, ARABIC -> mark(position) + ".";
            case LETTER_VIETNAMESE, LETTER_AS_WRITTEN -> mark(position) + ")";
            case DASH -> mark(position);
        };
    }
}
