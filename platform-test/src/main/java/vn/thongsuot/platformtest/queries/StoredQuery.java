package vn.thongsuot.platformtest.queries;

import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * A question to the store as the driver sent it.
 *
 * @param name of the command, for instance {@code find}
 * @param command with nothing of the session and the connection
 */
record StoredQuery(String database, String collection, String name, BsonDocument command) {

    private static final Pattern FIELD = Pattern.compile("[{,]([^{,:]+):");
    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();
    private static final Set<String> QUESTIONS = Set.of("find", "aggregate", "count", "distinct");
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("lsid", "$db", "$clusterTime", "$readPreference", "txnNumber", "readConcern", "apiVersion");

    /** Absent for commands that ask nothing of a collection. */
    static Optional<StoredQuery> of(CommandStartedEvent event) {
        var name = event.getCommandName();
        var collection = event.getCommand().get(name);
        if (!QUESTIONS.contains(name) || collection == null || !collection.isString()) {
            return Optional.empty();
        }
        var command = new RawBsonDocument(event.getCommand(), CODEC).decode(CODEC); // the event's own is gone later
        OF_THE_CONNECTION.forEach(command::remove);
        return Optional.of(
                new StoredQuery(event.getDatabaseName(), collection.asString().getValue(), name, command));
    }

    /** The platform compares its collections with its topics in the background, whole and seldom, and means to. */
    boolean isReconciling() {
        return command.isDocument("filter")
                && command.getDocument("filter").keySet().equals(Set.of("sent"));
    }

    /** The fields it is sorted by. */
    List<String> order() {
        return List.copyOf(command.getDocument("sort", new BsonDocument()).keySet());
    }

    /** Whether it names the one document it is about. */
    boolean isOfOne() {
        var id = command.getDocument("filter", new BsonDocument()).get("_id");
        return id != null && !id.isDocument();
    }

    /** Whether it asks for a page or another number of documents that are not named by their ids. */
    boolean isPage() {
        var limit = command.get("limit");
        var several = limit != null && limit.asNumber().longValue() > 1;
        return name.equals("find") && !isOfOne() && (several || !order().isEmpty());
    }

    /** Whether it goes through all that it narrows to, so that the order in which a store does so is its own affair. */
    boolean isGrouped() {
        return skeleton(command.getArray("pipeline", new BsonArray())).contains("{$group:");
    }

    /** Asks the same of another database, for the first batch of the answer. */
    void askAgain(MongoDatabase elsewhere) {
        elsewhere.runCommand(command.clone().append("singleBatch", BsonBoolean.TRUE));
    }

    /** The fields that it narrows and those that it is sorted by, for people. */
    String narrowed() {
        var filter = command.getDocument("filter", new BsonDocument());
        var fields = new TreeSet<>(FIELD.matcher(skeleton(filter))
                .results()
                .map(found -> found.group(1))
                .filter(field -> !field.startsWith("$"))
                .toList());
        return fields.isEmpty() ? "(all)" : String.join(" + ", fields);
    }

    /** Whether it names ids, or wants them in order. */
    boolean concernsIds() {
        return narrows("_id") || order().indexOf("_id") == 0;
    }

    boolean narrows(String field) {
        var filter = skeleton(command.getDocument("filter", new BsonDocument()));
        return filter.contains("{" + field + ":") || filter.contains("," + field + ":");
    }

    /** Whether the field has to lie within bounds. */
    boolean isBounded(String field) {
        var filter = skeleton(command.getDocument("filter", new BsonDocument()));
        return filter.contains(field + ":{$gte:") || filter.contains(field + ":{$lte:");
    }

    /** The same for questions that differ in values alone. */
    String shape() {
        var asked = command.clone();
        asked.remove("limit");
        asked.remove("batchSize");
        asked.remove("singleBatch");
        return database + "." + collection + " " + name + " " + skeleton(asked);
    }

    private static String skeleton(BsonValue value) {
        if (value.isDocument()) {
            return value.asDocument().entrySet().stream()
                    .map(entry -> entry.getKey() + ":" + skeleton(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value.isArray()) {
            return value.asArray().stream()
                    .map(StoredQuery::skeleton)
                    .collect(Collectors.toCollection(TreeSet::new))
                    .toString();
        }
        return value.isString() && value.asString().getValue().startsWith("$")
                ? value.asString().getValue()
                : value.getBsonType().name();
    }

    /** What is asked for, without values, for people. */
    @Override
    public String toString() {
        var parts = command.entrySet().stream()
                .filter(entry ->
                        Set.of("filter", "query", "sort", "pipeline", "key").contains(entry.getKey()))
                .map(entry -> entry.getKey() + " " + skeleton(entry.getValue()))
                .collect(Collectors.joining(" "));
        return collection + " " + name + " " + parts;
    }
}
