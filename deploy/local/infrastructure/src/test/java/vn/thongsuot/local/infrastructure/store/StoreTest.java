package vn.thongsuot.local.infrastructure.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path folder;

    private int port;
    private Store store;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        store = new Store(folder, port);
        store.start();
    }

    @AfterEach
    void stop() {
        store.stop();
    }

    @Test
    void helloIsAnsweredSoThatHealthChecksAreContent() {
        try (MongoClient client = client()) {
            Document answer = client.getDatabase("admin").runCommand(new Document("hello", 1));
            assertThat(answer)
                    .containsEntry("ok", 1.0)
                    .containsEntry("isWritablePrimary", true)
                    .containsKey("maxWireVersion");
        }
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() throws IOException {
        try (MongoClient client = client()) {
            client.getDatabase("a").getCollection("c").insertOne(new Document("_id", 1));
        }
        store.stop();
        store = new Store(folder, port);
        store.start();
        try (MongoClient client = client()) {
            assertThat(client.getDatabase("a").getCollection("c").countDocuments())
                    .isEqualTo(1);
        }
    }

    private MongoClient client() {
        return MongoClients.create("mongodb://127.0.0.1:" + port);
    }
}
