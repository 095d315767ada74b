package vn.thongsuot.organisation.secrecy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The stamp of a state secret. Only a stamp counts: a line of its own, or words in capitals set apart in a text. What merely
 * speaks of secrets ({@code bảo mật}, {@code bí mật}, {@code mật độ}) is none.
 */
public final class SecrecyMark {

    /** Unicode, and how a text layer in the old fonts (TCVN3, VNI) spells the same; letters may be set apart. */
    private static final String TOP = spaced("TUYỆTMẬT", "TUYÖTMËT", "TUYEÄTMAÄT");

    private static final String MIDDLE = spaced("TỐIMẬT", "TÈIMËT", "TOÁIMAÄT");
    private static final String LOW = spaced("MẬT", "MËT", "MAÄT");
    private static final String ANY = "(?:(?<top>" + TOP + ")|(?<middle>" + MIDDLE + ")|(?<low>" + LOW + "))";
    private static final String OTHER = ANY.replaceAll("\\?<(\\w+)>", "?<$12>");
    private static final String EDGE = "[\\s\\p{Punct}“”‘’«»–—|]*";

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ALONE =
            Pattern.compile(EDGE + "(?<level>(?:CHỈ\\s+)?(?:DẤU\\s+)?ĐỘ\\s+MẬT\\s*:?\\s*)?" + ANY + EDGE, ANY_CASE);
    /** With or without the digits, which are often written in by hand. */
    private static final String NUMBER = "SỐ\\s*:?\\s*[\\d./…]";

    private static final Pattern BESIDE_NUMBER = Pattern.compile(
            EDGE + ANY + EDGE + "\\s" + NUMBER + ".{0,80}|" + NUMBER
                    + "[\\d./…\\s]{0,40}\\S{0,30}(?:\\s[-–]\\s\\S{1,20})?\\s(?<!BẢO\\s|BÍ\\s)" + EDGE + OTHER + EDGE,
            ANY_CASE);
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?:^\\s*" + ANY + "\\s*(?:$|[:.;,–—)\\]-].*))|.*[(\\[]\\s*" + OTHER + "\\s*[)\\]].*", Pattern.DOTALL);

    /** What no mark does without; most texts have none of it and need no further look. */
    private static final Pattern SIGNS = Pattern.compile("M[\\p{M}\\p{Cf}\\p{Zs}\\s]*+[ẬẠÂAËÄ]");

    /** The first half of a word that the line parts from its second, {@code mật}. */
    private static final Pattern OPEN_END = Pattern.compile("(?<!\\p{L})(?:BẢO|B¶O|BAÛO|BÍ|BÝ)\\s*$", ANY_CASE);

    private static final Pattern BLANK = Pattern.compile("\\p{Zs}");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern GAP = Pattern.compile("\\s{2,}+");

    /** A line that bears a stamp is short; only so much of a longer one is looked at. */
    private static final int LONGEST_LINE = 500;

    private SecrecyMark() {}

    /**
     * What a line near the head of a document is stamped, standing alone or beside the number: in capitals, or with a capital
     * first letter and no full stop behind it, which would make it the end of a sentence.
     */
    public static Optional<Secrecy> ofLine(String line) {
        var words = prepared(line);
        var head = words.substring(0, Math.min(words.length(), LONGEST_LINE)).strip();
        return Stream.of(ALONE, BESIDE_NUMBER)
                .map(pattern -> pattern.matcher(head))
                .filter(found -> found.matches() && isStamp(found, head))
                .map(SecrecyMark::read)
                .findFirst();
    }

    /**
     * What a text, such as a subject or a section of several lines, is marked: in capitals at its beginning or at that of a
     * line, or in brackets.
     */
    public static Optional<Secrecy> ofText(String text) {
        if (!SIGNS.matcher(text).find()) {
            return Optional.empty();
        }
        var lines = text.lines().toList();
        return Stream.concat(
                        Stream.of(text),
                        IntStream.range(0, lines.size())
                                .filter(i -> i == 0 || !isParted(lines.get(i - 1)))
                                .mapToObj(lines::get))
                .map(part -> IN_TEXT.matcher(prepared(part)))
                .filter(Matcher::matches)
                .map(SecrecyMark::read)
                .findFirst();
    }

    /** Whether a line ends within {@code bảo mật} or {@code bí mật}, so that what follows is no mark. */
    static boolean isParted(String line) {
        var end = line.substring(Math.max(0, line.length() - LONGEST_LINE));
        return OPEN_END.matcher(prepared(end)).find();
    }

    private static boolean isStamp(Matcher found, String line) {
        var group = Stream.concat(groups("top", found), Stream.concat(groups("middle", found), groups("low", found)))
                .findFirst()
                .orElseThrow();
        var mark = found.group(group);
        if (mark.equals(mark.toUpperCase(Locale.ROOT))) {
            return true;
        }
        boolean sentenceEnds = line.substring(found.end(group)).stripLeading().startsWith(".");
        return !sentenceEnds && (Character.isUpperCase(mark.charAt(0)) || isOfLevel(found) || mark.contains("Ë"));
    }

    /** Of {@code Độ mật: …} no capital is asked; nor in TCVN3, whose capitals are small letters in another font. */
    private static boolean isOfLevel(Matcher found) {
        return found.namedGroups().containsKey("level") && found.group("level") != null;
    }

    /** Between two words one blank, so that no pattern has to try every way through a long gap. */
    private static String prepared(String text) {
        var seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return GAP.matcher(BLANK.matcher(seen).replaceAll(" ")).replaceAll(" ");
    }

    private static Secrecy read(Matcher found) {
        if (groups("top", found).findAny().isPresent()) {
            return Secrecy.TOP_SECRET;
        }
        return groups("middle", found).findAny().isPresent() ? Secrecy.SECRET : Secrecy.CONFIDENTIAL;
    }

    /** The names of the groups of a mark that were found, wherever the pattern looks for it. */
    private static Stream<String> groups(String mark, Matcher found) {
        return Stream.of(mark, mark + "2")
                .filter(found.namedGroups()::containsKey)
                .filter(group -> found.group(group) != null);
    }

    private static String spaced(String... marks) {
        return Stream.of(marks).map(mark -> String.join("\\s*", mark.split(""))).collect(Collectors.joining("|"));
    }
}
