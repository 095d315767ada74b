package vn.thongsuot.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class StoreSurvivesKillIT {

    private static final Map<String, String> STORE_ALONE =
            Map.of("KAFKA_BOOTSTRAP_SERVERS", "elsewhere:9092", "OIDC_ISSUER_URI", "http://elsewhere");

    private static final int WRITERS = 4;
    private static final int ENOUGH = 2_000;

    @TempDir
    Path folder;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void everyAcknowledgedInsertIsThereAfterKills() {
        try (InfrastructureProcess infrastructure = new InfrastructureProcess(folder, STORE_ALONE)) {
            for (int round = 1; round <= 4; round++) {
                insertUntilKilled(infrastructure, "round" + round);
                assertThat(storedIds(infrastructure)).containsAll(acknowledged);
            }
            assertThat(infrastructure.endsCleanly()).isTrue();
        }
    }

    @Test
    void aChangeIsThereAfterAKillAndAfterACleanEnd() {
        try (InfrastructureProcess infrastructure = new InfrastructureProcess(folder, STORE_ALONE)) {
            try (MongoClient client = client(infrastructure)) {
                plans(client).insertOne(new Document("_id", "p1").append("version", 1));
                plans(client).updateOne(Filters.eq("version", 1), Updates.set("version", 2));
            }
            infrastructure.killAndStartAgain();
            try (MongoClient client = client(infrastructure)) {
                assertThat(plans(client).find().first()).containsEntry("version", 2);
            }
        }
    }

    private void insertUntilKilled(InfrastructureProcess infrastructure, String round) {
        AtomicBoolean killed = new AtomicBoolean();
        int before = acknowledged.size();
        try (MongoClient client = client(infrastructure);
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String prefix = round + "-" + writer + "-";
                writers.execute(() -> insert(plans(client), prefix, killed));
            }
            await().until(() -> acknowledged.size() > before + ENOUGH);
            infrastructure.killAndStartAgain();
            killed.set(true);
        }
    }

    private void insert(MongoCollection<Document> plans, String prefix, AtomicBoolean killed) {
        for (int i = 0; !killed.get(); i++) {
            try {
                plans.insertOne(new Document("_id", prefix + i).append("text", "x".repeat(500)));
                acknowledged.add(prefix + i);
            } catch (MongoException e) {
                return; // the kill cut the connection: this one was not acknowledged
            }
        }
    }

    private static List<String> storedIds(InfrastructureProcess infrastructure) {
        try (MongoClient client = client(infrastructure)) {
            return plans(client).find().map(plan -> plan.getString("_id")).into(new ArrayList<>());
        }
    }

    private static MongoCollection<Document> plans(MongoClient client) {
        return client.getDatabase("thongsuot_plan_dn").getCollection("plans");
    }

    private static MongoClient client(InfrastructureProcess infrastructure) {
        return MongoClients.create(
                "mongodb://127.0.0.1:" + infrastructure.storePort + "/?serverSelectionTimeoutMS=5000");
    }
}
