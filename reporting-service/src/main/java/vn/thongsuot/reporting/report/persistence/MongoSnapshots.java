package vn.thongsuot.reporting.report.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantSetup;
import vn.thongsuot.reporting.report.FrozenFigures;
import vn.thongsuot.reporting.report.Snapshot;
import vn.thongsuot.reporting.report.Snapshots;

/** One document for each link; its id is its place in the chain, so that a place is never taken twice. */
final class MongoSnapshots implements Snapshots, TenantSetup {

    private static final String COLLECTION = "report_snapshots";
    private static final String FILES = "report_files";
    private static final String BYTES = "bytes";
    private static final String UNIT = "unit";
    private static final String PLACE = "place";
    private static final String REPORT = "report";
    private static final StoredJson JSON = new StoredJson();

    private final TenantDatabases databases;

    MongoSnapshots(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public void prepare(MongoOperations database) {
        var snapshots = database.getCollection(COLLECTION);
        snapshots.createIndex(Indexes.compoundIndex(Indexes.ascending(UNIT), Indexes.descending(PLACE)));
        snapshots.createIndex(Indexes.compoundIndex(Indexes.ascending(REPORT), Indexes.descending(PLACE)));
    }

    @Override
    public Optional<Snapshot> find(TenantId tenant, String reference) {
        return first(tenant, eq("_id", reference));
    }

    @Override
    public Optional<Snapshot> last(TenantId tenant, String unit) {
        return first(tenant, eq(UNIT, unit));
    }

    @Override
    public Optional<Snapshot> newestOf(TenantId tenant, String report) {
        return first(tenant, eq(REPORT, report));
    }

    private Optional<Snapshot> first(TenantId tenant, Bson filter) {
        return Optional.ofNullable(collection(tenant)
                        .find(filter)
                        .sort(Sorts.descending(PLACE))
                        .first())
                .map(MongoSnapshots::snapshot);
    }

    @Override
    public boolean add(TenantId tenant, Snapshot snapshot) {
        try {
            collection(tenant).insertOne(document(snapshot));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public String keep(TenantId tenant, byte[] bytes) {
        var hash = Snapshot.hash(bytes);
        files(tenant)
                .updateOne(
                        eq("_id", hash),
                        Updates.setOnInsert(BYTES, new Binary(bytes)),
                        new UpdateOptions().upsert(true));
        return hash;
    }

    @Override
    public Optional<byte[]> kept(TenantId tenant, String hash) {
        return Optional.ofNullable(files(tenant).find(eq("_id", hash)).first())
                .map(stored -> stored.get(BYTES, Binary.class).getData());
    }

    private static Document document(Snapshot snapshot) {
        var content = snapshot.content();
        return new Document("_id", snapshot.reference())
                .append(UNIT, snapshot.unit())
                .append(PLACE, snapshot.place())
                .append(REPORT, snapshot.report())
                .append("reportVersion", snapshot.reportVersion())
                .append("hash", snapshot.hash())
                .append("previousHash", snapshot.previousHash())
                .append("at", snapshot.at().toString())
                .append("page", content.page())
                .append("docx", content.docx())
                .append("pdf", content.pdf())
                .append(
                        "sources",
                        content.sources().stream()
                                .map(source ->
                                        new Document("activity", source.activity()).append("version", source.version()))
                                .toList())
                .append("figures", content.figures() == null ? null : JSON.toDocument(content.figures()));
    }

    private static Snapshot snapshot(Document stored) {
        return new Snapshot(
                stored.getString(UNIT),
                stored.get(PLACE, Number.class).longValue(),
                stored.getString(REPORT),
                stored.get("reportVersion", Number.class).longValue(),
                stored.getString("hash"),
                stored.getString("previousHash"),
                Instant.parse(stored.getString("at")),
                new Snapshot.Content(
                        stored.getString("page"),
                        stored.getString("docx"),
                        stored.getString("pdf"),
                        sources(stored.getList("sources", Document.class)),
                        figures(stored.get("figures", Document.class))));
    }

    private static @Nullable FrozenFigures figures(@Nullable Document stored) {
        return stored == null ? null : JSON.fromDocument(stored, FrozenFigures.class);
    }

    private static List<SourceRef> sources(List<Document> stored) {
        return stored.stream()
                .map(source -> new SourceRef(
                        source.getString("activity"),
                        source.get("version", Number.class).longValue()))
                .toList();
    }

    private MongoCollection<Document> files(TenantId tenant) {
        return databases.of(tenant).getCollection(FILES);
    }

    private MongoCollection<Document> collection(TenantId tenant) {
        return databases.of(tenant).getCollection(COLLECTION);
    }
}
