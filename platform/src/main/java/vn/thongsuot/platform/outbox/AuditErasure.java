package vn.thongsuot.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Erasure;

/** The one thing that may take words out of the audit. What is left of an entry proves that it was there. */
final class AuditErasure {

    private static final String CHANGES = "changes";
    /** Every erasure leaves it in its own entry too, which so tells how far it reaches. */
    private static final String ERASED = "erased";

    private static final String VERSION = "version";

    private AuditErasure() {}

    /**
     * The entry with {@code erased} in the place of what it said: {@code sha256} of it, who erased it, when, what of the thing
     * and by which law. An entry that says nothing any more stays as it is.
     */
    static Document erased(Document entry, Command command, Erasure erasure) {
        if (!entry.containsKey(CHANGES)) {
            return entry;
        }
        var left = new Document(entry);
        var said = new Document(CHANGES, left.remove(CHANGES)).toJson();
        return left.append(
                ERASED,
                new Document("sha256", Command.hash(said.getBytes(StandardCharsets.UTF_8)))
                        .append("by", command.by().subject())
                        .append("at", Date.from(command.at()))
                        .append("fields", erasure.fields())
                        .append("basis", erasure.basis().name()));
    }

    /**
     * Erases what the entries of one aggregate say up to its last erasure; what was changed after it stays. Those that wait
     * to be put into the audit are put there first, erased: a sender that still has one as it was comes too late, since an
     * entry is put in once.
     *
     * @param waiting events whose entries are erased already, and those of later changes
     */
    static void run(
            MongoCollection<Document> audit,
            String collection,
            String id,
            List<PendingEvent> waiting,
            Command command,
            Erasure erasure) {
        OutboxStore.insert(audit, waiting);
        var entries = Filters.and(Filters.eq("aggregate", id), Filters.eq("collection", collection));
        var last = audit.find(Filters.and(entries, Filters.exists(ERASED)))
                .sort(Sorts.descending(VERSION))
                .first();
        if (last == null) {
            return;
        }
        var saying = Filters.and(entries, Filters.lte(VERSION, last.get(VERSION)), Filters.exists(CHANGES));
        for (var entry : audit.find(saying)) {
            audit.replaceOne(
                    Filters.eq(AggregateDocument.ID, entry.get(AggregateDocument.ID)), erased(entry, command, erasure));
        }
    }
}
