package vn.thongsuot.platform.tenancy;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The indexes of a tenant's database. Those of one collection are made at once: a store that makes them while the collection is
 * still empty and nobody uses it needs a tenth of the time that it needs one by one.
 */
public final class TenantIndexes {

    private final Map<String, Collected> collections = new LinkedHashMap<>();

    /** Those that all of these need. */
    public static TenantIndexes of(Iterable<? extends TenantSetup> setups) {
        var indexes = new TenantIndexes();
        setups.forEach(setup -> setup.prepare(indexes));
        return indexes;
    }

    public Collected in(String collection) {
        return collections.computeIfAbsent(collection, any -> new Collected());
    }

    /** Bears being called again. */
    public void create(MongoOperations database) {
        collections.forEach((name, collected) -> {
            if (!collected.byKeys.isEmpty()) {
                database.getCollection(name).createIndexes(List.copyOf(collected.byKeys.values()));
            }
        });
    }

    /** Those of one collection; what two queries need is there once. */
    public static final class Collected {

        private final Map<String, IndexModel> byKeys = new LinkedHashMap<>();

        public void index(Bson keys) {
            index(keys, new IndexOptions());
        }

        public void index(Bson keys, IndexOptions options) {
            var made = new IndexModel(keys, options);
            var other = byKeys.putIfAbsent(keys.toBsonDocument().toJson(), made);
            if (other != null && !other.getOptions().toString().equals(options.toString())) {
                throw new IllegalArgumentException("two indexes by " + keys + " that are not the same");
            }
        }
    }
}
