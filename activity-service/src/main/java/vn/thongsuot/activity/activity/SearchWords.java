package vn.thongsuot.activity.activity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The words by which an activity is found: those of its title, content and event, of the source's own wording as well, and
 * its tags; without marks, so that {@code đổi mới} is found by {@code doi moi}. A hyphen within a word does not count:
 * {@code KH-CN} finds {@code KHCN}, and {@code 01 - 10} finds {@code 01-10}.
 */
public final class SearchWords {

    /** More distinct words than a long text has; a bound for the index. */
    static final int MOST = 600;

    private SearchWords() {}

    /** Distinct words of what somebody looks for, in order; the parts of a hyphenated word are one. */
    public static List<String> of(String text) {
        return vn.thongsuot.platform.text.SearchWords.of(text);
    }

    static List<String> of(Facts facts) {
        return texts(facts)
                .flatMap(vn.thongsuot.platform.text.SearchWords::in)
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
