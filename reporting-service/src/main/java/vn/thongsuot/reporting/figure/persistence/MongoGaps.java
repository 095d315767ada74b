package vn.thongsuot.reporting.figure.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Gap;
import vn.thongsuot.reporting.figure.Gaps;
import vn.thongsuot.reporting.figure.LiveGeneration;

/** Gaps with their cause: a tenant's in its own database, those of unknown tenant in the service's. */
final class MongoGaps implements Gaps {

    static final String COLLECTION = "figure_gaps";

    private final TenantDatabases databases;
    private final LiveGeneration live;

    MongoGaps(TenantDatabases databases, LiveGeneration live) {
        this.databases = databases;
        this.live = live;
    }

    @Override
    public void open(Gap gap) {
        var document = new Document(CellDocument.ID, gap.key())
                .append(CellDocument.GENERATION, gap.generation())
                .append("sequence", gap.sequence())
                .append("cause", gap.cause());
        var tenant = gap.tenant() == null ? null : new TenantId(gap.tenant());
        collection(tenant).replaceOne(eq(CellDocument.ID, gap.key()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public void close(@Nullable TenantId tenant, String key) {
        collection(tenant).deleteOne(eq(CellDocument.ID, key));
    }

    @Override
    public long standing(TenantId tenant) {
        return collection(tenant).countDocuments(eq(CellDocument.GENERATION, live.number()));
    }

    @Override
    public long standingOfUnknownTenant() {
        return collection(null).countDocuments(eq(CellDocument.GENERATION, live.number()));
    }

    private MongoCollection<Document> collection(@Nullable TenantId tenant) {
        var database = tenant == null ? databases.platform() : databases.of(tenant);
        return database.getCollection(COLLECTION);
    }
}
