package vn.thongsuot.platform.outbox;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.audit.Change;

/** Turns one entry of the audit into what is told of it, and counts how much that is. Made for one entry. */
final class AuditedValues {

    /** Characters of values after which a page ends, though more entries were asked for. */
    static final long MOST_IN_A_PAGE = 500_000;

    private static final int LONGEST = 4_000;
    private static final int BEGINNING = 1_000;
    private static final int MOST_FIELDS = 100;

    private long size;

    long size() {
        return size;
    }

    Change change(Document entry) {
        var fields = entry.getList("changes", Document.class, List.of()).stream()
                .limit(MOST_FIELDS)
                .map(field -> new Change.Field(
                        field.getString("field"), bounded(field.get("before")), bounded(field.get("after"))))
                .toList();
        return new Change(
                entry.get(AggregateDocument.VERSION, Number.class).longValue(),
                entry.getString("type"),
                entry.getString("by"),
                entry.getDate("at").toInstant(),
                entry.getString("origin"),
                fields,
                erased(entry.get("erased", Document.class)));
    }

    private @Nullable Object bounded(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        var wrapped = new Document("v", value).toJson();
        var text = wrapped.substring("{\"v\": ".length(), wrapped.length() - 1);
        boolean cut = text.length() > LONGEST;
        size += cut ? BEGINNING : text.length();
        return cut ? new Change.Cut(text.substring(0, BEGINNING), text.length()) : value;
    }

    private static Change.@Nullable Erased erased(@Nullable Document proof) {
        return proof == null
                ? null
                : new Change.Erased(
                        proof.getString("sha256"),
                        proof.getString("by"),
                        proof.getDate("at").toInstant());
    }
}
