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
 * @param erased proof of what stood here; absent unless it was lawfully erased
 */
public record Change(
        long version,
        String type,
        String by,
        Instant at,
        String origin,
        List<Field> fields,
        @Nullable Erased erased) {

    public Change {
        fields = List.copyOf(fields);
    }

    /**
     * A place of the state that differs.
     *
     * @param field where it is in the state, such as {@code content.sections.3.title}
     * @param before absent when there was none
     * @param after absent when there is none any more
     */
    public record Field(
            String field, @Nullable Object before, @Nullable Object after) {}

    /**
     * Stands for a value that is too long to be told.
     *
     * @param cut its beginning, as JSON
     * @param length of the whole as JSON, in characters
     */
    public record Cut(String cut, int length) {}

    /**
     * What is left of an erased change.
     *
     * @param sha256 of what it said, in URL-safe Base64
     * @param fields what of the thing was erased, as {@link Erasure} names it; empty in entries from before it was kept
     * @param basis the law that asked for it; absent likewise
     */
    public record Erased(
            String sha256,
            String by,
            Instant at,
            List<String> fields,
            Erasure.@Nullable Basis basis) {

        public Erased {
            fields = List.copyOf(fields);
        }
    }
}
