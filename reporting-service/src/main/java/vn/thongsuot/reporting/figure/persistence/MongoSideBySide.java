package vn.thongsuot.reporting.figure.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;
import vn.thongsuot.reporting.figure.FiledDeed;
import vn.thongsuot.reporting.figure.Laying;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.SideBySide;
import vn.thongsuot.reporting.figure.Stretch;

/** Reads cells and sources in the order of their sets, a batch of each at a time. */
final class MongoSideBySide implements SideBySide, TenantSetup {

    private static final int BATCH = 500;
    private static final Bound ALL = new Bound(Long.MAX_VALUE, Long.MAX_VALUE);
    private static final Bson READ = Projections.include(
            CellDocument.SET,
            CellDocument.SEQUENCE,
            CellDocument.KIND,
            CellDocument.DIRECTIVES,
            CellDocument.UNITS,
            SourceDocument.TALLIES);

    private final TenantDatabases databases;
    private final LiveGeneration live;

    MongoSideBySide(TenantDatabases databases, LiveGeneration live) {
        this.databases = databases;
        this.live = live;
    }

    @Override
    public void prepare(TenantIndexes indexes) {
        indexes.in(MongoCells.COLLECTION).index(Indexes.ascending(CellDocument.GENERATION, CellDocument.SET));
        indexes.in(MongoSources.COLLECTION).index(Indexes.ascending(SourceDocument.COUNTED, CellDocument.SET));
    }

    @Override
    public int generation() {
        return live.number();
    }

    @Override
    public Stretch after(TenantId tenant, String set, Bound bound) {
        return laid(tenant, gt(CellDocument.SET, set), bound);
    }

    @Override
    public Stretch again(TenantId tenant, Set<String> sets) {
        return laid(tenant, in(CellDocument.SET, sets), ALL);
    }

    private Stretch laid(TenantId tenant, Bson sets, Bound bound) {
        var generation = live.number();
        var ofCells = cellsOf(tenant)
                .find(and(eq(CellDocument.GENERATION, generation), sets))
                .sort(Sorts.ascending(CellDocument.SET))
                .batchSize(BATCH)
                .map(cell -> KeptCells.read(tenant, generation, cell));
        var ofSources = sourcesOf(tenant)
                .find(and(eq(SourceDocument.COUNTED, true), sets))
                .projection(READ)
                .sort(Sorts.ascending(CellDocument.SET))
                .batchSize(BATCH)
                .map(source -> new FiledDeed(source.getString(CellDocument.SET), MongoCountedDeeds.deed(source)));
        try (var cells = ofCells.iterator();
                var sources = ofSources.iterator()) {
            return new Laying(tenant, generation, cells, sources).upTo(bound);
        }
    }

    @Override
    public boolean file(TenantId tenant) {
        var cells = Unfiled.file(tenant, cellsOf(tenant), eq(CellDocument.GENERATION, live.number()), BATCH);
        return Unfiled.file(tenant, sourcesOf(tenant), eq(SourceDocument.COUNTED, true), BATCH) || cells;
    }

    @Override
    public long cells(TenantId tenant) {
        return cellsOf(tenant).estimatedDocumentCount();
    }

    private MongoCollection<Document> cellsOf(TenantId tenant) {
        return databases.of(tenant).getCollection(MongoCells.COLLECTION);
    }

    private MongoCollection<Document> sourcesOf(TenantId tenant) {
        return databases.of(tenant).getCollection(MongoSources.COLLECTION);
    }
}
