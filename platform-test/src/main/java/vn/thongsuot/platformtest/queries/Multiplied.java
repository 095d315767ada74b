package vn.thongsuot.platformtest.queries;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Many documents made of the few that a service wrote itself, so that they have its own shape. What an index stands on
 * varies: ids and texts get one of {@value #SPREAD} endings, days one of a year's; what looks like a name of a fixed set, a
 * number or a yes stays.
 */
final class Multiplied {

    private static final int SPREAD = 200;
    private static final int TEMPLATES = 50;
    private static final int BATCH = 1_000;

    private final List<Document> templates;
    private final Set<String> varied = new TreeSet<>();

    private Multiplied(MongoCollection<Document> collection) {
        templates = collection.find().limit(TEMPLATES).into(new ArrayList<>());
        for (var index : collection.listIndexes()) {
            varied.addAll(index.get("key", Document.class).keySet());
        }
        varied.removeAll(Set.of("_id", "made"));
    }

    /**
     * Fills a collection up.
     *
     * @param from where the service wrote some
     * @param into may be the same
     * @return how many there are now; 0 when the service wrote none
     */
    static long fill(MongoDatabase from, MongoDatabase into, String collection, int documents) {
        var target = into.getCollection(collection);
        var made = new Multiplied(from.getCollection(collection));
        if (made.templates.isEmpty()) {
            return 0;
        }
        var batch = new ArrayList<Document>(BATCH);
        for (int i = (int) target.countDocuments(); i < documents; i++) {
            batch.add(made.document(i));
            if (batch.size() == BATCH || i == documents - 1) {
                target.insertMany(batch, new InsertManyOptions().ordered(false));
                batch.clear();
            }
        }
        return target.countDocuments();
    }

    private Document document(int number) {
        var template = templates.get(number % templates.size());
        var copy = Objects.requireNonNull((Document) copy(template));
        varied.forEach(path -> vary(copy, List.of(path.split("\\.")), number));
        copy.put("_id", template.get("_id") instanceof ObjectId ? new ObjectId() : template.get("_id") + "-" + number);
        if (copy.get("made") instanceof Date made) {
            copy.put("made", new Date(made.getTime() + number * 1_000L));
        }
        copy.remove("lease");
        copy.replace("sent", 0L); // so that neither the relay nor the reconciler has anything to send
        return copy;
    }

    private static void vary(@Nullable Object at, List<String> path, int number) {
        if (at instanceof List<?> list) {
            list.forEach(element -> vary(element, path, number));
        } else if (at instanceof Document document) {
            var name = path.getFirst();
            if (path.size() == 1 && document.containsKey(name)) {
                document.put(name, varied(document.get(name), number));
            } else if (path.size() > 1) {
                vary(document.get(name), path.subList(1, path.size()), number);
            }
        }
    }

    private static @Nullable Object varied(@Nullable Object value, int number) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(
                    list.stream().map(element -> varied(element, number)).toList());
        }
        if (!(value instanceof String text) || text.isEmpty() || text.matches("[A-Z_]+")) {
            return value;
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(text).plusDays(number % 365).toString();
        }
        return number % SPREAD == 0 ? text : text + "-" + number % SPREAD;
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Document document) {
            var made = new Document();
            document.forEach((name, inside) -> made.put(name, copy(inside)));
            return made;
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(Multiplied::copy).toList())
                : value;
    }
}
