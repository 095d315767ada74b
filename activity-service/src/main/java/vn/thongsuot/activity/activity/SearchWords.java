package vn.thongsuot.activity.activity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which an activity is found: those of its title, content and event, of the source's own wording as well, and
 * its tags; without marks, so that {@code đổi mới} is found by {@code doi moi}. A hyphen within a word does not count:
 * {@code KH-CN} finds {@code KHCN}, and {@code 01 - 10} finds {@code 01-10}.
 */
public final class SearchWords {

    /** More distinct words than a long text has; a bound for the index. */
    static final int MOST = 600;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern JOINTS =
            Pattern.compile("(?<=[\\p{L}\\p{N}])[-–](?=[\\p{L}\\p{N}])|(?<=\\p{N}) [-–] (?=\\p{N})");

    private SearchWords() {}

    /** Distinct words of what somebody looks for, in order; the parts of a hyphenated word are one. */
    public static List<String> of(String text) {
        return words(JOINTS.matcher(text).replaceAll(""));
    }

    private static List<String> words(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return Arrays.stream(GAPS.split(bare))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> of(Facts facts) {
        return texts(facts)
                .flatMap(text -> Stream.concat(words(text).stream(), of(text).stream()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> texts(Facts facts) {
        var what = facts.what();
        var source = what.verbatim();
        var verbatim = source == null ? Stream.<String>empty() : Stream.of(source.title(), source.content());
        var event = facts.event();
        var named = event == null ? Stream.<String>empty() : Stream.of(event.title());
        return Stream.of(what.tags().stream(), Stream.of(what.title()), named, Stream.of(what.content()), verbatim)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }
}
