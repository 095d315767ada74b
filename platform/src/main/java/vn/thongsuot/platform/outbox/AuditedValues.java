package vn.thongsuot.platform.outbox;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.audit.Change;

/** Turns one entry of the audit into what is told of it, and counts how much that is. Made for one entry. */
final class AuditedValues {

    /** Characters of values after which a page ends, though more entries were asked for. */
    static final long MOST_IN_A_PAGE = 500_000;

    private static final int LONGEST = 4_000;
    private static final int BEGINNING = 1_000;
    private static final int MOST_FIELDS = 100;

    private final List<Change.Field> fields = new ArrayList<>();
    private long size;

    long size() {
        return size;
    }

    Change change(Document entry) {
        entry.getList("changes", Document.class, List.of())
                .forEach(field -> compare(field.getString("field"), field.get("before"), field.get("after")));
        return new Change(
                entry.get(AggregateDocument.VERSION, Number.class).longValue(),
                entry.getString("type"),
                entry.getString("by"),
                entry.getDate("at").toInstant(),
                entry.getString("origin"),
                fields,
                erased(entry.get("erased", Document.class)));
    }

    /** Down to what differs: of a plan with one word changed that word's paragraph, not the plan. */
    private void compare(String place, @Nullable Object before, @Nullable Object after) {
        if (before instanceof Document old && after instanceof Document now) {
            var names = new LinkedHashSet<>(old.keySet());
            names.addAll(now.keySet());
            names.forEach(name -> compareDiffering(place + "." + name, old.get(name), now.get(name)));
        } else if (before instanceof List<?> old && after instanceof List<?> now && old.size() == now.size()) {
            for (int i = 0; i < old.size(); i++) {
                compareDiffering(place + "." + i, old.get(i), now.get(i));
            }
        } else if (fields.size() < MOST_FIELDS) {
            fields.add(new Change.Field(place, bounded(before), bounded(after)));
        }
    }

    private void compareDiffering(String place, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            compare(place, before, after);
        }
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

    private static Erasure.@Nullable Basis basis(@Nullable String kept) {
        return kept == null ? null : Erasure.Basis.valueOf(kept);
    }

    private static Change.@Nullable Erased erased(@Nullable Document proof) {
        return proof == null
                ? null
                : new Change.Erased(
                        proof.getString("sha256"),
                        proof.getString("by"),
                        proof.getDate("at").toInstant(),
                        proof.getList("fields", String.class, List.of()),
                        basis(proof.getString("basis")));
    }
}
