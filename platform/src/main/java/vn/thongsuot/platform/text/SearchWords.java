package vn.thongsuot.platform.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which a text is found: lower case, without marks, {@code đ} as {@code d}, so that {@code đổi mới} is found by
 * {@code doi moi} and {@code hoà} by {@code hòa}. A hyphen within a word does not count: {@code KH-CN} finds {@code KHCN},
 * and {@code 01 - 10} finds {@code 01-10}.
 */
public final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern JOINTS =
            Pattern.compile("(?<=[\\p{L}\\p{N}])[-–](?=[\\p{L}\\p{N}])|(?<=\\p{N}) [-–] (?=\\p{N})");

    private SearchWords() {}

    /** The text in lower case and without marks; spaces and punctuation stay. */
    public static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }

    /** Distinct words of what somebody looks for, in order; the parts of a hyphenated word are one. */
    public static List<String> of(String text) {
        return words(JOINTS.matcher(text).replaceAll("")).distinct().toList();
    }

    /** Every word by which the text is to be found: the parts of a hyphenated word apart, and as one. */
    public static Stream<String> in(String text) {
        return Stream.concat(words(text), of(text).stream());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(GAPS.split(bare(text))).filter(word -> !word.isEmpty());
    }
}
