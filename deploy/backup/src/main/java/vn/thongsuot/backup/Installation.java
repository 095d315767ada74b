package vn.thongsuot.backup;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.regex.Pattern;
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

    /** Made anew from the topics by whoever reads them. */
    private static final Pattern DERIVED = Pattern.compile("copy_.*|figure_.*|system\\..*");

    MongoDatabase of(String service) {
        return store.getDatabase(prefix + "_" + service + "_" + tenant);
    }

    MongoDatabase platformOf(String service) {
        return store.getDatabase(prefix + "_" + service);
    }

    /** Names of the collections that hold what cannot be made anew, in order. */
    List<String> collections(String service) {
        return of(service).listCollectionNames().into(new java.util.ArrayList<String>()).stream()
                .filter(name -> !DERIVED.matcher(name).matches())
                .sorted()
                .toList();
    }

    /** Whether nothing of the tenant is here. */
    boolean isClean() {
        return SERVICES.stream()
                .allMatch(service ->
                        isUnknownTo(service) && collections(service).stream().allMatch(name -> isEmpty(service, name)));
    }

    private boolean isEmpty(String service, String collection) {
        return of(service).getCollection(collection).find().limit(1).first() == null;
    }

    private boolean isUnknownTo(String service) {
        return platformOf(service)
                        .getCollection(REGISTRY)
                        .find(new Document("_id", tenant))
                        .first()
                == null;
    }
}
