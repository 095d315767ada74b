package vn.thongsuot.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
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
    private int left;

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
                left(entry),
                erased(entry.get("erased", Document.class)));
    }

    /** Down to what differs: of a plan with one word changed that word's paragraph, not the plan. */
    private void compare(String place, @Nullable Object before, @Nullable Object after) {
        if (before instanceof Document old && after instanceof Document now) {
            var names = new LinkedHashSet<>(old.keySet());
            names.addAll(now.keySet());
            names.forEach(name -> compareDiffering(place + "." + name, old.get(name), now.get(name)));
        } else if (before instanceof List<?> old && after instanceof List<?> now) {
            compareLists(place, old, now);
        } else {
            tell(place, before, after);
        }
    }

    /** Of a list that is longer or shorter what came and what went; place by place of one that is as long as it was. */
    private void compareLists(String place, List<?> old, List<?> now) {
        if (old.size() == now.size()) {
            for (int i = 0; i < old.size(); i++) {
                compareDiffering(place + "." + i, old.get(i), now.get(i));
            }
            return;
        }
        var found = ListDifference.of(old, now);
        if (found.isEmpty()) {
            tell(place, old, now);
            return;
        }
        found.get().removed().forEach(at -> tell(place + "." + at, old.get(at), null));
        found.get()
                .kept()
                .forEach(one ->
                        compareDiffering(place + "." + one.after(), old.get(one.before()), now.get(one.after())));
        found.get().added().forEach(at -> tell(place + "." + at, null, now.get(at)));
    }

    private void tell(String place, @Nullable Object before, @Nullable Object after) {
        if (fields.size() < MOST_FIELDS) {
            fields.add(new Change.Field(place, bounded(before), bounded(after)));
        } else {
            left++;
        }
    }

    /** How many differences are not told, and by what the whole can be recognised. */
    private Change.@Nullable Left left(Document entry) {
        return left == 0 ? null : new Change.Left(left, hash(entry, "before"), hash(entry, "after"));
    }

    private static String hash(Document entry, String side) {
        var whole = new Document();
        entry.getList("changes", Document.class, List.of())
                .forEach(field -> whole.append(field.getString("field"), field.get(side)));
        return hash(whole.toJson());
    }

    private static String hash(String text) {
        return Command.hash(text.getBytes(StandardCharsets.UTF_8));
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
        return cut ? new Change.Cut(text.substring(0, BEGINNING), text.length(), hash(text)) : value;
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
