package vn.thongsuot.platform.events;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.Document;

/**
 * Writes absolute states where they are newer than what is there, in one unordered batch. A duplicate key says that the
 * stored state is as new or newer, and is fine.
 */
public final class ConditionalUpserts {

    private static final int TRIES = 3;

    private ConditionalUpserts() {}

    /** A whole state with the sequence that orders it; each id at most once in a batch. */
    public record Upsert(String id, long sequence, Document fields) {}

    public static void apply(MongoCollection<Document> collection, String sequenceField, List<Upsert> upserts) {
        if (upserts.isEmpty()) {
            return;
        }
        var models =
                upserts.stream().map(upsert -> model(sequenceField, upsert)).toList();
        // A duplicate key may also come of two writers that insert the same id at once: the second try then updates.
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            if (written(collection, models)) {
                return;
            }
        }
    }

    private static UpdateOneModel<Document> model(String sequenceField, Upsert upsert) {
        return new UpdateOneModel<>(
                Filters.and(Filters.eq("_id", upsert.id()), Filters.lt(sequenceField, upsert.sequence())),
                new Document("$set", new Document(upsert.fields()).append(sequenceField, upsert.sequence())),
                new UpdateOptions().upsert(true));
    }

    private static boolean written(MongoCollection<Document> collection, List<UpdateOneModel<Document>> models) {
        try {
            collection.bulkWrite(models, new BulkWriteOptions().ordered(false));
            return true;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream()
                            .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            return false;
        }
    }
}
