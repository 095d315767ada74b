package vn.thongsuot.platformtest.tenants;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What a tenant has stated in one service at one moment, to be put back after somebody was served, so that the next one finds
 * the same. Copies of what others told, figures and the audit go on.
 */
final class StoreSnapshot {

    private static final String ID = "_id";
    private static final List<String> GOES_ON =
            List.of("known_", "copy_", "figure_", "audit", "files", "bytes.", "erased_files");

    private final MongoOperations database;
    private final Map<String, Map<Object, Document>> kept = new TreeMap<>();

    private StoreSnapshot(MongoOperations database) {
        this.database = database;
    }

    static StoreSnapshot of(MongoOperations database) {
        var snapshot = new StoreSnapshot(database);
        stated(database).forEach(name -> snapshot.kept.put(name, documents(database.getCollection(name))));
        return snapshot;
    }

    void restore() {
        stated(database).forEach(name -> restore(database.getCollection(name), kept.getOrDefault(name, Map.of())));
    }

    private static void restore(MongoCollection<Document> collection, Map<Object, Document> before) {
        var now = documents(collection);
        now.keySet().stream()
                .filter(id -> !before.containsKey(id))
                .forEach(id -> collection.deleteOne(Filters.eq(ID, id)));
        before.forEach((id, document) -> {
            if (!document.equals(now.get(id))) {
                collection.replaceOne(Filters.eq(ID, id), document, new ReplaceOptions().upsert(true));
            }
        });
    }

    private static Map<Object, Document> documents(MongoCollection<Document> collection) {
        var documents = new HashMap<Object, Document>();
        for (var document : collection.find()) {
            documents.put(document.get(ID), document);
        }
        return documents;
    }

    private static List<String> stated(MongoOperations database) {
        return database.getCollectionNames().stream()
                .filter(name -> GOES_ON.stream().noneMatch(name::startsWith))
                .sorted()
                .toList();
    }
}
