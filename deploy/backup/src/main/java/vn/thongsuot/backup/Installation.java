package vn.thongsuot.backup;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * The databases of one tenant in an installation.
 *
 * @param prefix first part of every database name, {@code THONGSUOT_STORE_PREFIX} of the services
 * @param tenant id of the tenant
 */
record Installation(MongoClient store, String prefix, String tenant) {

    static final List<String> SERVICES = List.of("directive", "plan", "activity", "reporting");

    /** Where a service keeps which tenants it knows. */
    static final String REGISTRY = "tenants";

    /** Stands while a restore is under way, so that one that broke off can be told from a tenant. */
    private static final String RESTORING = "restoring";

    private static final Document MARK = new Document("_id", RESTORING);

    /** Made anew from the topics by whoever reads them; and the mark. */
    private static final Pattern DERIVED = Pattern.compile("copy_.*|known_.*|figure_.*|restoring|system\\..*");

    /**
     * What is referred to comes after what refers to it, since a command stores the former first: a backup of a tenant at work
     * may hold a number or a file that nothing names yet, never a plan without its number or a report without its page. The
     * audit comes last, since its entries leave the aggregates for it.
     */
    private static final List<Pattern> AFTER_ALL_OTHERS = Stream.of(
                    "numbers.*|report_snapshots|report_links|activity_kind_versions|attendance_names",
                    "report_files",
                    "files",
                    ".*\\.files",
                    ".*\\.chunks",
                    "audit")
            .map(Pattern::compile)
            .toList();

    MongoDatabase of(String service) {
        return store.getDatabase(prefix + "_" + service + "_" + tenant);
    }

    MongoDatabase platformOf(String service) {
        return store.getDatabase(prefix + "_" + service);
    }

    /** Names of the collections that hold what cannot be made anew, in the order in which they can be read. */
    List<String> collections(String service) {
        return of(service).listCollectionNames().into(new ArrayList<String>()).stream()
                .filter(name -> !DERIVED.matcher(name).matches())
                .sorted(Comparator.comparingInt(Installation::place).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int place(String collection) {
        for (int place = 0; place < AFTER_ALL_OTHERS.size(); place++) {
            if (AFTER_ALL_OTHERS.get(place).matcher(collection).matches()) {
                return place + 1;
            }
        }
        return 0;
    }

    /** Whether nothing of the tenant is here, or only what a restore left that broke off. */
    boolean isClean() {
        return isBeingRestored() || SERVICES.stream().allMatch(service -> isUnknownTo(service) && isEmpty(service));
    }

    /** Marks the beginning of a restore and takes away what an earlier one left that broke off. */
    void beginRestore() {
        of(SERVICES.getFirst()).getCollection(RESTORING).replaceOne(MARK, MARK, new ReplaceOptions().upsert(true));
        for (var service : SERVICES) {
            platformOf(service).getCollection(REGISTRY).deleteOne(new Document("_id", tenant));
            collections(service)
                    .forEach(collection -> of(service).getCollection(collection).drop());
        }
    }

    /** From here on it is a tenant like any other. */
    void endRestore() {
        of(SERVICES.getFirst()).getCollection(RESTORING).drop();
    }

    private boolean isBeingRestored() {
        return of(SERVICES.getFirst()).getCollection(RESTORING).find().first() != null;
    }

    private boolean isEmpty(String service) {
        return collections(service).stream()
                .allMatch(
                        name -> of(service).getCollection(name).find().limit(1).first() == null);
    }

    private boolean isUnknownTo(String service) {
        return platformOf(service)
                        .getCollection(REGISTRY)
                        .find(new Document("_id", tenant))
                        .first()
                == null;
    }
}
