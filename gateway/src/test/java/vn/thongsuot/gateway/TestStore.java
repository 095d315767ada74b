package vn.thongsuot.gateway;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.UUID;

/** The store that the environment names in MONGODB_URI, else an embedded one; with databases of its own in either. */
final class TestStore {

    private static final String NAMED =
            Optional.ofNullable(System.getenv("MONGODB_URI")).orElse("").strip();

    static final String URI = NAMED.isEmpty() ? embedded() : NAMED;
    static final String PREFIX = "t" + UUID.randomUUID().toString().substring(0, 8);

    private TestStore() {}

    private static String embedded() {
        var address = new MongoServer(new MemoryBackend()).bind();
        return "mongodb://127.0.0.1:" + ((InetSocketAddress) address).getPort();
    }
}
