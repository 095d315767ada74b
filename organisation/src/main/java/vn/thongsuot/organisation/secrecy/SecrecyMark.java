package vn.thongsuot.organisation.secrecy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stamp of a state secret. Only a stamp counts: a line of its own, or words in capitals set apart in a text. What merely
 * speaks of secrets ({@code bảo mật}, {@code bí mật}, {@code mật độ}) is none.
 */
public final class SecrecyMark {

    /** Unicode, and how a text layer in the old fonts (TCVN3, VNI) spells the same. */
    private static final String TOP = "TUYỆT\\s*MẬT|TUYÖT\\s*MËT|TUYEÄT\\s*MAÄT";

    private static final String MIDDLE = "TỐI\\s*MẬT|TÈI\\s*MËT|TOÁI\\s*MAÄT";
    private static final String LOW = "MẬT|M\\s+Ậ\\s+T|MËT|MAÄT";
    private static final String ANY = "(?:(?<top>" + TOP + ")|(?<middle>" + MIDDLE + ")|(?<low>" + LOW + "))";
    private static final String EDGE = "[\\s\\p{Punct}“”‘’«»–—|]*";

    private static final Pattern ALONE =
            Pattern.compile(EDGE + "(?:(?:CHỈ\\s+)?(?:DẤU\\s+)?ĐỘ\\s+MẬT\\s*:?\\s*)?" + ANY + EDGE);
    private static final String OTHER = ANY.replaceAll("\\?<(\\w+)>", "?<$12>");
    private static final Pattern BESIDE_NUMBER = Pattern.compile(ANY + "\\s+SỐ\\s*:?.*|SỐ\\s*:?.*?\\s+" + OTHER);
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?:^\\s*" + ANY + "\\s*(?:$|[:.;,–—)\\]-].*))|.*[(\\[]\\s*" + OTHER + "\\s*[)\\]].*", Pattern.DOTALL);

    /** What no mark does without; most texts have none of it and need no further look. */
    private static final Pattern SIGNS = Pattern.compile("M[\\p{M}\\s]*+[ẬẠÂAËÄ]");

    private static final Pattern GAP = Pattern.compile("\\s{2,}+");

    /** A line that bears a stamp is short; only so much of a longer one is looked at. */
    private static final int LONGEST_LINE = 500;

    private SecrecyMark() {}

    /** What a line near the head of a document is stamped; upper or lower case, since it stands alone. */
    public static Optional<Secrecy> ofLine(String line) {
        var words = withoutGaps(line);
        var upper = words.substring(0, Math.min(words.length(), LONGEST_LINE))
                .toUpperCase(Locale.ROOT)
                .strip();
        return read(ALONE.matcher(upper)).or(() -> read(BESIDE_NUMBER.matcher(upper)));
    }

    /**
     * What a text, such as a subject or a section of several lines, is marked: in capitals at its beginning or at that of a
     * line, or in brackets.
     */
    public static Optional<Secrecy> ofText(String text) {
        if (!SIGNS.matcher(text).find()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(text), text.lines().skip(1))
                .flatMap(part -> read(IN_TEXT.matcher(withoutGaps(part))).stream())
                .findFirst();
    }

    /** Between two words one blank, so that no pattern has to try every way through a long gap. */
    private static String withoutGaps(String text) {
        return GAP.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    }

    private static Optional<Secrecy> read(java.util.regex.Matcher found) {
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean twice = found.namedGroups().containsKey("top2");
        if (found.group("top") != null || (twice && found.group("top2") != null)) {
            return Optional.of(Secrecy.TOP_SECRET);
        }
        boolean middle = found.group("middle") != null || (twice && found.group("middle2") != null);
        return Optional.of(middle ? Secrecy.SECRET : Secrecy.CONFIDENTIAL);
    }
}
