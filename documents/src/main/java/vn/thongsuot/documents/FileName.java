package vn.thongsuot.documents;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file's name as offices write it: number, kind and issuer, for instance {@code 45-KH-UBND.docx}.
 *
 * @param name letters, digits, hyphens and one point before the ending; nothing a file system or a header trips over
 */
public record FileName(String name) {

    private static final int LONGEST = 80;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9.-]");
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}-]+\\.[a-z0-9]+");

    public FileName {
        if (!SAFE.matcher(name).matches()) {
            throw new IllegalArgumentException("expected letters, digits, hyphens and an ending, got " + name);
        }
    }

    /**
     * The name of a document's file.
     *
     * @param number absent until it is given
     * @param symbol kind and issuer, for instance {@code /KH-UBND}; absent until it is given
     * @param kind of the document, short, for instance {@code KH}; used where there is no symbol
     */
    public static FileName of(
            @Nullable String number, @Nullable String symbol, String kind, Standing standing, Format format) {
        var series = words(symbol == null || symbol.isBlank() ? kind : symbol);
        var numbered = number == null || words(number).isEmpty() ? series : padded(words(number)) + "-" + series;
        var known = standing != Standing.DRAFT ? unnumbered(number) : "-du-thao";
        return new FileName(bounded(numbered) + known + "." + format.ending());
    }

    /** The same name for a file of another kind; {@code ending} is without the point. */
    public FileName ending(String ending) {
        return new FileName(name.substring(0, name.lastIndexOf('.') + 1) + ending);
    }

    private static String unnumbered(@Nullable String number) {
        return number == null ? "-chua-so" : "";
    }

    /** The same name with a word before its ending; {@code word} is of letters and hyphens. */
    public FileName marked(String word) {
        var point = name.lastIndexOf('.');
        return new FileName(name.substring(0, point) + "-" + word + name.substring(point));
    }

    /** The header {@code Content-Disposition}, by RFC 6266: the name in plain letters, and the name as it is. */
    public String disposition(boolean attachment) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return (attachment ? "attachment" : "inline") + "; filename=\""
                + NOT_ASCII.matcher(plain).replaceAll("_") + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String words(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return OTHER.matcher(composed).replaceAll("-").replaceAll("^-+|-+$", "");
    }

    private static String padded(String number) {
        return number.matches("\\d") ? "0" + number : number;
    }

    private static String bounded(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (octet & 0xFF);
            var kept = letter < 0x80 && (Character.isLetterOrDigit(letter) || letter == '-' || letter == '.');
            encoded.append(kept ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return encoded.toString();
    }
}
