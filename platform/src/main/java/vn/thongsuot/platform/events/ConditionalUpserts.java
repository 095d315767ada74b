package vn.thongsuot.platform.events;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;

/**
 * Writes absolute states where they are newer than what is there, in one unordered batch. A duplicate key says that the
 * stored state is as new or newer, and is fine.
 */
public final class ConditionalUpserts {

    private static final int TRIES = 3;

    private ConditionalUpserts() {}

    /**
     * A whole state with the sequence that orders it; each id at most once in a batch.
     *
     * @param sequence at least 1
     */
    public record Upsert(String id, long sequence, Document fields) {

        /** Nothing can be older than it, so it is written without looking, which costs the store a good deal less. */
        private boolean isFirst() {
            return sequence == 1;
        }

        private WriteModel<Document> model(String sequenceField) {
            var state = new Document(fields).append(sequenceField, sequence);
            return isFirst()
                    ? new InsertOneModel<>(state.append("_id", id))
                    : new UpdateOneModel<>(
                            Filters.and(Filters.eq("_id", id), Filters.lt(sequenceField, sequence)),
                            new Document("$set", state),
                            new UpdateOptions().upsert(true));
        }
    }

    public static void apply(MongoCollection<Document> collection, String sequenceField, List<Upsert> upserts) {
        // A duplicate key may also come of two writers that insert the same id at once: the second try then updates.
        var open = upserts;
        for (int attempt = 1; attempt <= TRIES && !open.isEmpty(); attempt++) {
            open = duplicates(collection, sequenceField, open).stream()
                    .filter(upsert -> !upsert.isFirst())
                    .toList();
        }
    }

    /** Writes them, and says which found a duplicate key. */
    private static List<Upsert> duplicates(
            MongoCollection<Document> collection, String sequenceField, List<Upsert> upserts) {
        try {
            collection.bulkWrite(
                    upserts.stream().map(upsert -> upsert.model(sequenceField)).toList(),
                    new BulkWriteOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream()
                            .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .map(error -> upserts.get(error.getIndex()))
                    .toList();
        }
    }
}
