package vn.thongsuot.platformtest.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

@SpringBootTest(classes = KitApplication.class)
@WithInfrastructure
class StoreSnapshotIT {

    private static final TenantId TENANT = new TenantId("snapshot-owner");

    @Test
    void whatWasChangedMadeAndRemovedIsAsItWasAndCopiesGoOn(
            @Autowired TenantRegistry tenants, @Autowired TenantDatabases databases) {
        tenants.register(TENANT, "owner", Set.of());
        var store = databases.of(TENANT);
        put(store, "things", "changed", 1);
        put(store, "things", "removed", 1);
        var before = StoreSnapshot.of(store);
        store.getCollection("things")
                .updateOne(new Document("_id", "changed"), new Document("$set", new Document("n", 2)));
        store.getCollection("things").deleteOne(new Document("_id", "removed"));
        put(store, "things", "made", 1);
        put(store, "others", "made", 1);
        put(store, "known_units", "heard", 1);
        before.restore();
        assertThat(all(store, "things")).containsExactlyInAnyOrder(thing("changed", 1), thing("removed", 1));
        assertThat(all(store, "others")).isEmpty();
        assertThat(all(store, "known_units")).containsExactly(thing("heard", 1));
    }

    private static void put(MongoOperations store, String collection, String id, int n) {
        store.getCollection(collection).insertOne(thing(id, n));
    }

    private static Document thing(String id, int n) {
        return new Document("_id", id).append("n", n);
    }

    private static List<Document> all(MongoOperations store, String collection) {
        return store.getCollection(collection).find().into(new ArrayList<>());
    }
}
