package vn.thongsuot.platformtest.infrastructure;

import com.mongodb.client.MongoClients;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;

/**
 * Sets the databases of this JVM's tests apart on a store that others use too.
 *
 * @param value for instance {@code t3fa9c01b}
 */
record StorePrefix(String value) {

    static StorePrefix random() {
        var bytes = new byte[4];
        new SecureRandom().nextBytes(bytes);
        return new StorePrefix("t" + HexFormat.of().formatHex(bytes));
    }

    void dropDatabases(String storeUri) {
        try (var client = MongoClients.create(storeUri)) {
            client.listDatabaseNames().into(new ArrayList<>()).stream()
                    .filter(name -> name.startsWith(value))
                    .forEach(name -> client.getDatabase(name).drop());
        }
    }
}
