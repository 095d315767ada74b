package vn.thongsuot.platformtest.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class EmbeddedStoreTest {

    @Test
    void answersHello() {
        var store = EmbeddedStore.start();
        try (var client = MongoClients.create(store.address())) {
            var answer = client.getDatabase("any").runCommand(new Document("hello", 1));
            assertThat(answer.getBoolean("isWritablePrimary")).isTrue();
            assertThat(answer).containsKey("maxWireVersion");
        } finally {
            store.stop().run();
        }
    }

    @Test
    void databasesOfTheTestsAreDroppedAndOthersStay() {
        var store = EmbeddedStore.start();
        var prefix = StorePrefix.random();
        try (var client = MongoClients.create(store.address())) {
            client.getDatabase(prefix.value() + "_plan").createCollection("plans");
            client.getDatabase("others").createCollection("plans");
            prefix.dropDatabases(store.address());
            assertThat(client.listDatabaseNames()).containsExactly("others");
        } finally {
            store.stop().run();
        }
    }
}
