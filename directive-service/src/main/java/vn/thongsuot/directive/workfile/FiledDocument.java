package vn.thongsuot.directive.workfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.time.PartialDate;

/**
 * One line of a work file's table of contents (mục lục văn bản).
 *
 * @param place from 1, never given again
 * @param source id of the document where it lives; absent for what is described by hand alone
 * @param number apart from the notation, as archives want it; absent without one
 * @param symbol number and notation as printed; absent without one
 * @param date as far as it is known
 * @param author who issued it, as printed; absent where nobody said
 * @param pages absent where nobody counted them
 * @param file its bytes, where this service has them
 * @param sha256 of its signed copy, as the service where it lives has told; absent where that has told none
 */
public record FiledDocument(
        int place,
        FiledAs as,
        @Nullable String source,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable PartialDate date,
        @Nullable String author,
        String subject,
        @Nullable Integer pages,
        @Nullable String note,
        @Nullable AttachedFile file,
        @Nullable String sha256,
        Instant filedAt) {

    private static final int BESIDE_WORDS = 350;

    /** The symbol without its number, as archives want it; absent without a symbol. */
    public @Nullable String notation() {
        return symbol == null ? null : symbol.replaceFirst("^\\s*\\d*\\s*[/-]?", "");
    }

    /**
     * The same document, whatever it is filed as and whatever is known of it. A spoken directive and the notice of its
     * conclusion are two, of one source.
     */
    boolean isSameAs(FiledDocument other) {
        return source != null && source.equals(other.source) && !(isNoticeOf(other) || other.isNoticeOf(this));
    }

    private boolean isNoticeOf(FiledDocument other) {
        return as == FiledAs.CONCLUSION && other.as == FiledAs.DIRECTIVE;
    }

    /** About how many bytes it has in an event: its words, and the names and values of all else. */
    int bytes() {
        return BESIDE_WORDS
                + Stream.of(number, symbol, author, subject, note, file == null ? null : file.name())
                        .filter(Objects::nonNull)
                        .mapToInt(words -> words.getBytes(UTF_8).length)
                        .sum();
    }

    /** What is known of it now, in the place and with the words that it has here. */
    FiledDocument renewed(FiledDocument now) {
        return new FiledDocument(
                place,
                now.as,
                source,
                now.number,
                now.symbol,
                now.date,
                now.author,
                now.subject,
                pages,
                note,
                now.file,
                now.sha256,
                filedAt);
    }

    FiledDocument at(int newPlace) {
        return described(newPlace, pages, note, filedAt);
    }

    /** With what people say of any document here. */
    FiledDocument counted(@Nullable Integer count, @Nullable String words) {
        return described(place, count, words, filedAt);
    }

    private FiledDocument described(int newPlace, @Nullable Integer count, @Nullable String words, Instant at) {
        return new FiledDocument(
                newPlace, as, source, number, symbol, date, author, subject, count, words, file, sha256, at);
    }
}
