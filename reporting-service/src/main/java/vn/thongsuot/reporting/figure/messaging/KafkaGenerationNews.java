package vn.thongsuot.reporting.figure.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.GenerationNews;

/** Tells on the topic of figures itself, so that the news comes in one log with the cells it is about. */
final class KafkaGenerationNews implements GenerationNews {

    private final KafkaOperations<String, byte[]> kafka;
    private final StoredJson json;

    KafkaGenerationNews(KafkaOperations<String, byte[]> kafka, StoredJson json) {
        this.kafka = kafka;
        this.json = json;
    }

    @Override
    public void served(Collection<TenantId> tenants, Served served) {
        var data = GenerationData.of(served);
        var bytes = json.toJson(data).getBytes(UTF_8);
        send(tenants.stream().map(tenant -> data.to(tenant, bytes)));
    }

    @Override
    public void gone(TenantId tenant, Collection<String> cells) {
        send(cells.stream().map(cell -> GenerationData.tombstone(tenant, cell)));
    }

    private void send(Stream<ProducerRecord<String, byte[]>> records) {
        var sent = records.map(kafka::send).toArray(CompletableFuture[]::new);
        kafka.flush();
        CompletableFuture.allOf(sent).join();
    }
}
