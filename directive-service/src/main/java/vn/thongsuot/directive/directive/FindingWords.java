package vn.thongsuot.directive.directive;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.text.SearchWords;

/**
 * The words by which a document is found: those of its subject, short name and issuer, and its symbol as printed and as
 * mended, in parts and as one.
 */
public final class FindingWords {

    /** More distinct words than a long subject has; a bound for the index. */
    static final int MOST = 500;

    /** What somebody may type, in characters. */
    public static final int TYPED = 200;

    private static final Pattern LABEL =
            Pattern.compile("^\\s*số\\s*:?\\s*(?=\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Predicate<String> HAS_DIGIT = Pattern.compile("\\p{N}").asPredicate();

    private FindingWords() {}

    static List<String> of(
            @Nullable Symbol symbol,
            @Nullable String number,
            @Nullable Issuer issuer,
            @Nullable String subject,
            @Nullable String shortName) {
        var texts = Stream.of(number, shortName, issuer == null ? null : issuer.name(), subject);
        var plain = texts.filter(Objects::nonNull).flatMap(SearchWords::in);
        return Stream.concat(symbol == null ? Stream.empty() : of(symbol), plain)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> of(Symbol symbol) {
        return Stream.of(
                        SearchWords.in(symbol.raw()),
                        SearchWords.in(symbol.normalised()),
                        Stream.of(symbol.key(), Symbol.keyOf(symbol.raw())))
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty());
    }

    /** What a document must have to be found by what was typed; the last word may be begun only. Empty when there is no word. */
    public static Optional<Condition> wanted(String typed) {
        var words = SearchWords.of(LABEL.matcher(typed).replaceFirst(""));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var rarestFirst = Comparator.comparing(HAS_DIGIT::test)
                .thenComparing(String::length)
                .reversed();
        var whole =
                words.subList(0, words.size() - 1).stream().sorted(rarestFirst).toList();
        return Optional.of(new Condition.Words(whole, words.getLast()));
    }
}
