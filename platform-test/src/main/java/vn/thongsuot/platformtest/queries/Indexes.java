package vn.thongsuot.platformtest.queries;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * Indexes that were taken from a collection, to be given back.
 *
 * @param commands each makes one
 */
record Indexes(MongoDatabase database, List<Document> commands) {

    private static final List<String> TOLD = List.of("v", "ns", "storageEngine", "background");

    /** All but the one of ids. */
    static Indexes taken(MongoDatabase database, String collection) {
        var commands = new ArrayList<Document>();
        for (var index : database.getCollection(collection).listIndexes()) {
            if (!"_id_".equals(index.getString("name"))) {
                TOLD.forEach(index::remove);
                commands.add(new Document("createIndexes", collection).append("indexes", List.of(index)));
            }
        }
        database.getCollection(collection).dropIndexes();
        return new Indexes(database, List.copyOf(commands));
    }

    void giveBack() {
        commands.forEach(database::runCommand);
    }
}
