package vn.thongsuot.reporting.report.persistence;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.report.EarlierSnapshots;
import vn.thongsuot.reporting.report.FrozenFigures;
import vn.thongsuot.reporting.report.Snapshot;

/** Snapshots of the time when each unit had a chain of its own: one document for each, its id being unit and place. */
final class UnitChains implements EarlierSnapshots {

    private static final String COLLECTION = "report_snapshots";
    private static final StoredJson JSON = new StoredJson();

    private final TenantDatabases databases;

    UnitChains(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public Optional<Snapshot> find(TenantId tenant, String reference) {
        return Optional.ofNullable(databases
                        .of(tenant)
                        .getCollection(COLLECTION)
                        .find(eq("_id", reference))
                        .first())
                .map(UnitChains::snapshot);
    }

    static Snapshot snapshot(Document stored) {
        var snapshot = new Snapshot(
                stored.getString("_id"),
                null,
                stored.getString("report"),
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
        if (!snapshot.hash().equals(hash(snapshot))) {
            throw new IllegalStateException("snapshot " + snapshot.reference() + " is not as it was approved");
        }
        return snapshot;
    }

    /** Over the hash before, those of DOCX and PDF, the page, and the figures where there are any. */
    private static String hash(Snapshot snapshot) {
        var content = snapshot.content();
        var figures = content.figures();
        var parts = Stream.of(snapshot.previousHash(), content.docx(), content.pdf(), content.page())
                .map(part -> part == null ? "" : part);
        return Command.hash(Stream.concat(parts, figures == null ? Stream.empty() : Stream.of(figures.text()))
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8));
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
}
