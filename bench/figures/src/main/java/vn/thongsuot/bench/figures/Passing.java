package vn.thongsuot.bench.figures;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Objects;
import org.bson.Document;

/** A bare consumer that notes in the store what it was given: of a gap it shows what the protocol of its group makes. */
final class Passing {

    static final String NOTED = "noted";

    private Passing() {}

    public static void main(String... args) {
        try (var store = MongoClients.create(Objects.requireNonNull(System.getenv("MONGODB_URI")))) {
            var noted = store.getDatabase(args[2]).getCollection(NOTED);
            Polling.forEver(
                    args[0],
                    args[1],
                    records -> noted.bulkWrite(
                            records.stream()
                                    .map(record -> new ReplaceOneModel<>(
                                            eq("_id", record.key()),
                                            new Document("_id", record.key()),
                                            new ReplaceOptions().upsert(true)))
                                    .toList(),
                            new BulkWriteOptions().ordered(false)));
        }
    }
}
