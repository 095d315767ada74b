package vn.thongsuot.platform.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Many aggregates inserted at once. */
final class Births {

    private Births() {}

    /** Those that were new; what is there already stays as it is. */
    static List<AggregateWrites.Write> insert(
            MongoCollection<Document> collection, List<AggregateWrites.Write> births) {
        var inserted = new ArrayList<>(births);
        try {
            collection.insertMany(
                    births.stream().map(AggregateWrites.Write::document).toList(),
                    new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream()
                            .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            e.getWriteErrors().forEach(error -> inserted.remove(births.get(error.getIndex())));
        }
        return inserted;
    }
}
