package vn.thongsuot.bench.figures;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.events.UnreadableEventException;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Contribution;
import vn.thongsuot.reporting.figure.Contributions;
import vn.thongsuot.reporting.figure.Deed;

/**
 * What one would write first: a listener that takes a batch, looks up what it knew of each deed, and adds the differences to
 * the cells. The same cells as the service has, right as long as nothing ever breaks off between two of its writes.
 */
final class LookingUp {

    static final String CELLS = "cells";
    static final String SUM = "sum";
    static final String DEEDS = "deeds";

    private static final String VERSION = "version";
    private static final String DEED = "deed";
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final MongoCollection<Document> known;
    private final MongoCollection<Document> cells;

    private LookingUp(MongoCollection<Document> known, MongoCollection<Document> cells) {
        this.known = known;
        this.cells = cells;
    }

    public static void main(String... args) {
        try (var store = MongoClients.create(Objects.requireNonNull(System.getenv("MONGODB_URI")))) {
            var database = store.getDatabase(args[2]);
            var cells = database.getCollection(CELLS);
            CellFields.index(cells);
            var looking = new LookingUp(database.getCollection("known"), cells);
            Polling.forEver(args[0], args[1], looking::take);
        }
    }

    /** A version of a deed as it came. */
    private record Version(TenantId tenant, String activity, long version, byte[] data) {

        static Version of(ConsumerRecord<String, byte[]> record) {
            try {
                var headers = CloudEventHeaders.read(record.headers());
                return new Version(headers.tenant(), headers.subject(), headers.sequence(), record.value());
            } catch (UnreadableEventException e) {
                throw new IllegalStateException(e);
            }
        }

        List<Contribution> contributions() {
            return Contributions.of(activity, version, JSON.readValue(data, Deed.class));
        }
    }

    private void take(List<ConsumerRecord<String, byte[]>> records) {
        var newest = new LinkedHashMap<String, Version>();
        records.forEach(record -> newest.merge(
                record.key(), Version.of(record), (one, other) -> one.version() >= other.version() ? one : other));
        var before = new HashMap<String, Document>();
        known.find(in("_id", newest.keySet())).forEach(document -> before.put(document.getString("_id"), document));
        var differences = new LinkedHashMap<String, Difference>();
        var replaced = new ArrayList<WriteModel<Document>>();
        newest.forEach((key, now) -> {
            var old = before.get(key);
            if (old == null || old.getLong(VERSION) < now.version()) {
                if (old != null) {
                    add(differences, now.tenant(), earlier(now, old), -1);
                }
                add(differences, now.tenant(), now, 1);
                replaced.add(replacement(key, now));
            }
        });
        if (!replaced.isEmpty()) {
            cells.bulkWrite(
                    differences.values().stream().map(Difference::update).toList(), IN_ANY_ORDER);
            known.bulkWrite(replaced, IN_ANY_ORDER);
        }
    }

    private static Version earlier(Version now, Document old) {
        return new Version(
                now.tenant(),
                now.activity(),
                old.getLong(VERSION),
                old.get(DEED, Binary.class).getData());
    }

    private static WriteModel<Document> replacement(String key, Version now) {
        var document = new Document("_id", key).append(VERSION, now.version()).append(DEED, new Binary(now.data()));
        return new ReplaceOneModel<>(eq("_id", key), document, new ReplaceOptions().upsert(true));
    }

    private static void add(Map<String, Difference> differences, TenantId tenant, Version version, int sign) {
        version.contributions()
                .forEach(contribution -> differences
                        .computeIfAbsent(
                                contribution.cell().id(tenant, 1), id -> new Difference(tenant, id, contribution))
                        .add(contribution, sign));
    }

    /** What a batch changes of one cell. */
    private static final class Difference {

        private final TenantId tenant;
        private final String id;
        private final Contribution first;
        private final Map<String, Integer> qualifiers = new HashMap<>();
        private BigDecimal sum = BigDecimal.ZERO;
        private int deeds;

        Difference(TenantId tenant, String id, Contribution first) {
            this.tenant = tenant;
            this.id = id;
            this.first = first;
        }

        void add(Contribution contribution, int sign) {
            sum = sign > 0 ? sum.add(contribution.sum()) : sum.subtract(contribution.sum());
            deeds += sign;
            contribution
                    .qualifiers()
                    .forEach((qualifier, count) -> qualifiers.merge(qualifier.name(), sign * count, Integer::sum));
        }

        WriteModel<Document> update() {
            var added = new Document(SUM, new Decimal128(sum)).append(DEEDS, deeds);
            qualifiers.forEach((qualifier, count) -> added.append("qualifiers." + qualifier, count));
            var fixed = CellFields.of(tenant, first.cell());
            return new UpdateOneModel<>(
                    eq("_id", id),
                    new Document("$inc", added).append("$setOnInsert", fixed),
                    new UpdateOptions().upsert(true));
        }
    }
}
