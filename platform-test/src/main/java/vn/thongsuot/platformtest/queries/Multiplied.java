package vn.thongsuot.platformtest.queries;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Many documents made of the few that a service wrote itself, so that they have its own shape; {@link Variation} says what
 * differs. Of each two fields that an index stands on there is a template that has both, where the service wrote one.
 */
final class Multiplied {

    private static final int ORIGINALS = 200;
    private static final int BATCH = 500;
    private static final int DAYS = 365;

    private final List<Document> templates;
    private final Variation variation;
    private final int documents;

    private Multiplied(MongoCollection<Document> collection, Set<String> few, int documents) {
        var paths = new TreeSet<String>();
        for (var index : collection.listIndexes()) {
            paths.addAll(index.get("key", Document.class).keySet());
        }
        paths.removeAll(Set.of("_id", "made"));
        this.templates = templates(collection, List.copyOf(paths));
        this.variation = new Variation(List.copyOf(paths), few);
        this.documents = documents;
    }

    private static List<Document> templates(MongoCollection<Document> collection, List<String> paths) {
        var chosen = new ArrayList<Document>();
        var covered = new HashSet<List<String>>();
        var oldest = new Document("made", 1).append("_id", 1);
        for (var original : collection.find().sort(oldest).limit(ORIGINALS)) {
            var there =
                    paths.stream().filter(path -> Variation.has(original, path)).toList();
            var pairs = there.stream()
                    .flatMap(one -> there.stream().map(other -> List.of(one, other)))
                    .toList();
            if (covered.addAll(pairs) || chosen.isEmpty()) {
                chosen.add(original);
            }
        }
        return chosen;
    }

    /**
     * Fills a collection up.
     *
     * @param from where the service wrote some
     * @param into may be the same
     * @param few paths of which one value is met by few documents
     * @param bare without indexes, which are made when all is there: quicker where there is much
     * @return how many there are now; 0 when the service wrote none
     */
    static long fill(
            MongoDatabase from, MongoDatabase into, String collection, int documents, Set<String> few, boolean bare) {
        var target = into.getCollection(collection);
        var made = new Multiplied(from.getCollection(collection), few, documents);
        if (made.templates.isEmpty()) {
            return 0;
        }
        var indexes = bare ? Indexes.taken(into, collection) : null;
        made.insert(target, (int) target.countDocuments());
        if (indexes != null) {
            indexes.giveBack();
        }
        return target.countDocuments();
    }

    private void insert(MongoCollection<Document> target, int present) {
        IntStream.range(0, Math.ceilDiv(Math.max(0, documents - present), BATCH))
                .map(batch -> present + batch * BATCH)
                .parallel()
                .forEach(first -> target.insertMany(
                        documents(first, Math.min(first + BATCH, documents)), new InsertManyOptions().ordered(false)));
    }

    private List<Document> documents(int first, int end) {
        return IntStream.range(first, end).mapToObj(this::document).toList();
    }

    private Document document(int number) {
        var template = templates.get(number % templates.size());
        var copy = Objects.requireNonNull((Document) copy(template));
        int copies = Math.max(1, documents / templates.size());
        variation.apply(copy, number, number / templates.size(), copies, (int) ((long) number * DAYS / documents));
        copy.put("_id", template.get("_id") instanceof ObjectId ? new ObjectId() : template.get("_id") + "-" + number);
        if (copy.get("made") instanceof Date made) {
            copy.put("made", new Date(made.getTime() + number * 1_000L));
        }
        copy.remove("lease");
        copy.replace("sent", 0L); // so that neither the relay nor the reconciler has anything to send
        return copy;
    }

    /** A day as documents made halfway have it that began with this one. */
    static LocalDate halfway(String day) {
        return LocalDate.parse(day).plusDays(DAYS / 2);
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
