package vn.thongsuot.bench.figures;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellState;

/**
 * The limit on the store's side: the cells that come out in the end, written as they are in large unordered batches, each only
 * once and without looking at what is there.
 */
final class RawWriting {

    static final String CELLS = "cells";

    private static final int BATCH = 2_000;
    private static final DocumentCodec CODEC = new DocumentCodec();
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private RawWriting() {}

    public static void main(String... args) {
        try (var store = MongoClients.create(Objects.requireNonNull(System.getenv("MONGODB_URI")))) {
            var cells = store.getDatabase(args[2]).getCollection(CELLS, RawBsonDocument.class);
            CellFields.index(cells);
            Polling.forEver(
                    args[0],
                    args[1],
                    BATCH,
                    records -> cells.bulkWrite(
                            records.stream()
                                    .map(record -> new ReplaceOneModel<>(
                                            eq("_id", record.key()),
                                            new RawBsonDocument(record.value()),
                                            new ReplaceOptions().upsert(true)))
                                    .toList(),
                            IN_ANY_ORDER));
        }
    }

    /** What it is fed with: the cells that are other than they were. */
    static List<ProducerRecord<String, byte[]>> changed(
            String topic, TenantId tenant, Map<CellKey, CellState> now, Map<CellKey, CellState> before) {
        var changed = new HashMap<>(now);
        changed.entrySet().removeIf(cell -> cell.getValue().equals(before.get(cell.getKey())));
        return changed.entrySet().stream()
                .map(cell -> {
                    var id = cell.getKey().id(tenant, Folded.GENERATION);
                    return new ProducerRecord<>(topic, id, bytes(tenant, id, cell.getKey(), cell.getValue()));
                })
                .toList();
    }

    private static byte[] bytes(TenantId tenant, String id, CellKey key, CellState state) {
        var qualifiers = new Document();
        state.qualifiers().forEach((qualifier, count) -> qualifiers.append(qualifier.name(), count));
        var cell = CellFields.of(tenant, key)
                .append("_id", id)
                .append(LookingUp.SUM, state.plainSum())
                .append(LookingUp.DEEDS, state.deeds())
                .append("qualifiers", qualifiers)
                .append("digest", state.digestText())
                .append("seq", state.sequence());
        var raw = new RawBsonDocument(cell, CODEC).getByteBuffer();
        var bytes = new byte[raw.remaining()];
        raw.get(bytes);
        return bytes;
    }
}
