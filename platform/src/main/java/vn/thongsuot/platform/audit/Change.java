package vn.thongsuot.platform.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Erasure;

/**
 * One change of one thing.
 *
 * @param version what it became
 * @param type the event that told of it
 * @param by who, as the token names the person; {@code service:} and a name for a service that acted by itself
 * @param origin the network address it came from, or the id of the event that caused it
 * @param fields what differs; empty when it was erased
 * @param left what differs beside the fields and is not told; absent when they are all
 * @param erased proof of what stood here; absent unless it was lawfully erased
 */
public record Change(
        long version,
        String type,
        String by,
        Instant at,
        String origin,
        List<Field> fields,
        @Nullable Left left,
        @Nullable Erased erased) {

    public Change {
        fields = List.copyOf(fields);
    }

    /**
     * A place of the state that differs.
     *
     * @param field where it is in the state, such as {@code content.sections.3.title}; of what was taken out of a list where
     *     it was, of all else where it is
     * @param before absent when there was none, as for what was put into a list
     * @param after absent when there is none any more, as for what was taken out of a list
     */
    public record Field(
            String field, @Nullable Object before, @Nullable Object after) {}

    /**
     * Stands for a value that is too long to be told.
     *
     * @param cut its beginning, as JSON
     * @param length of the whole as JSON, in characters
     * @param sha256 of the whole as JSON, in URL-safe Base64, by which values that begin alike are told apart
     */
    public record Cut(String cut, int length, String sha256) {}

    /**
     * Stands for differences that are not told, since there are too many.
     *
     * @param differences how many
     * @param before SHA-256 of all that was before in the fields of the state that differ, in URL-safe Base64
     * @param after of what is there now
     */
    public record Left(int differences, String before, String after) {}

    /**
     * What is left of an erased change.
     *
     * @param sha256 of what it said, in URL-safe Base64
     * @param fields what of the thing was erased, as {@link Erasure} names it; empty in entries from before it was kept
     * @param basis the law that asked for it; absent likewise
     */
    public record Erased(String sha256, String by, Instant at, List<String> fields, Erasure.@Nullable Basis basis) {

        public Erased {
            fields = List.copyOf(fields);
        }
    }
}
