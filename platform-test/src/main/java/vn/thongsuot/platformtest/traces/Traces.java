package vn.thongsuot.platformtest.traces;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.RawBsonDocument;
import org.springframework.boot.test.system.CapturedOutput;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;

/**
 * Where a text is to be found: in every collection of this JVM's databases, on every topic, dead letters among them, in
 * temporary files, and in what was logged.
 */
public final class Traces {

    /** How the place is called where a text was logged. */
    public static final String LOG = "log";
    /** And where a temporary file has it. */
    public static final String TEMPORARY_FILES = "temporary files";

    private final Infrastructure infrastructure;
    private final MongoClient store;
    private final CapturedOutput output;

    /** @param store connected to the store of the infrastructure */
    public Traces(Infrastructure infrastructure, MongoClient store, CapturedOutput output) {
        this.infrastructure = infrastructure;
        this.store = store;
        this.output = output;
    }

    /** Names of collections as {@code database.collection}, names of topics and the two above; in order, each once. */
    public List<String> of(String text) {
        var needles = Needles.of(text);
        var places = new TreeSet<String>();
        inStore(places, needles);
        inTopics(places, needles);
        if (TemporaryFiles.have(needles)) {
            places.add(TEMPORARY_FILES);
        }
        if (needles.areIn(output.getAll())) {
            places.add(LOG);
        }
        return List.copyOf(places);
    }

    private void inStore(TreeSet<String> places, Needles needles) {
        for (var name : store.listDatabaseNames()) {
            if (name.startsWith(infrastructure.storePrefix())) {
                for (var collection : store.getDatabase(name).listCollectionNames()) {
                    inCollection(places, needles, name, collection);
                }
            }
        }
    }

    private void inCollection(TreeSet<String> places, Needles needles, String database, String collection) {
        var all = store.getDatabase(database).getCollection(collection, RawBsonDocument.class);
        for (var found : all.find()) {
            if (needles.areIn(bytes(found))) {
                places.add(database + "." + collection);
                return;
            }
        }
    }

    private void inTopics(TreeSet<String> places, Needles needles) {
        for (var record : infrastructure.topics().allRecords()) {
            if (isIn(record, needles)) {
                places.add(record.topic());
            }
        }
    }

    private static boolean isIn(ConsumerRecord<String, byte[]> record, Needles needles) {
        boolean found = needles.areIn(record.value()) || needles.areIn(record.key());
        for (var header : record.headers()) {
            found |= needles.areIn(header.value());
        }
        return found;
    }

    /** With binary values, such as the bytes of files, as they are. */
    private static byte[] bytes(RawBsonDocument document) {
        var buffer = document.getByteBuffer();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
