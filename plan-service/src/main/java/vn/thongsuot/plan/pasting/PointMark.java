package vn.thongsuot.plan.pasting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thongsuot.plan.plan.Numbering;

/**
 * The mark of a point, and where it puts the point among others.
 *
 * @param rank points of a lower rank stand above those of a higher one: Roman, Arabic, letters, dashes
 * @param written its bare sign, such as {@code IV} or {@code đ}; empty for a heading without a mark
 * @param length how many characters of the line it takes
 */
record PointMark(Numbering numbering, int rank, String written, int length) {

    private static final String END = "(?:[.)/]\\s+|[.)/]$)";
    private static final Pattern CAPITAL = Pattern.compile("^\\s*([A-HJ-UWYZĐ])" + END);
    private static final Pattern ROMAN = Pattern.compile("^\\s*([IVXL]{1,7})" + END);
    private static final Pattern ARABIC = Pattern.compile("^\\s*(\\d{1,2})" + END);
    private static final Pattern DOTTED =
            Pattern.compile("^\\s*(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:[.)]\\s+|\\s+(?=\\p{Lu}))");
    private static final Pattern LETTER = Pattern.compile("^\\s*([a-zđ])" + END);
    private static final Pattern DASH = Pattern.compile("^\\s*[-–—•·*§]\\s*(?=[^\\d\\s])");
    private static final Pattern PLUS = Pattern.compile("^\\s*\\+\\s*(?=[^\\d\\s])");

    /** Bullets of a word processor are single letters of a font of signs. */
    private static final Pattern SIGN = Pattern.compile("\\D?");

    private static final int TEN = 10;
    private static final String MINUS = "-";

    /** Whether it is the mark that is generated at the place, 1 for the first. */
    boolean isAt(Numbering other, int place) {
        return written.isEmpty()
                || (place <= other.capacity() && other.mark(place).equals(written));
    }

    /** What stands at the beginning of the words; empty for words without a mark. */
    static Optional<PointMark> of(String words) {
        return first(ROMAN, words)
                .map(found -> counted(Numbering.ROMAN, 1, found.group(1), found))
                .or(() -> first(CAPITAL, words).map(found -> counted(Numbering.ROMAN, 0, found.group(1), found)))
                .or(() -> first(DOTTED, words).map(PointMark::dotted))
                .or(() ->
                        first(ARABIC, words).map(found -> counted(Numbering.ARABIC, 2, number(found.group(1)), found)))
                .or(() -> first(LETTER, words)
                        .map(found -> counted(Numbering.LETTER_VIETNAMESE, 3, found.group(1), found)))
                .or(() -> first(DASH, words).map(found -> counted(Numbering.DASH, 4, MINUS, found)))
                .or(() -> first(PLUS, words).map(found -> counted(Numbering.DASH, 5, MINUS, found)));
    }

    /** The mark of a list in a word processor, whose bullets may be any sign. */
    static PointMark ofList(String mark, int level) {
        var known = of(mark + " ").or(() -> of(mark + ". "));
        var found = known.filter(one ->
                        one.numbering() != Numbering.DASH && !SIGN.matcher(mark).matches())
                .orElse(new PointMark(Numbering.DASH, 4 * TEN, MINUS, 0));
        int rank = found.numbering() == Numbering.DASH ? found.rank() + Math.min(level, TEN - 1) : found.rank();
        return new PointMark(found.numbering(), rank, found.written(), 0);
    }

    private static PointMark counted(Numbering numbering, int rank, String written, Matcher found) {
        return new PointMark(numbering, rank * TEN, written, found.end());
    }

    private static PointMark dotted(Matcher found) {
        var counts = found.group(1).split("\\.", -1);
        return new PointMark(
                Numbering.ARABIC, 2 * TEN + counts.length - 1, number(counts[counts.length - 1]), found.end());
    }

    private static String number(String digits) {
        return Integer.toString(Integer.parseInt(digits));
    }

    private static Optional<Matcher> first(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
