package vn.thongsuot.reporting.check.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;
import vn.thongsuot.reporting.check.Covered;
import vn.thongsuot.reporting.check.Difference;
import vn.thongsuot.reporting.check.Differences;
import vn.thongsuot.reporting.figure.Disagreement;
import vn.thongsuot.reporting.figure.LiveGeneration;

/** Differences by the cell's id, a bounded number of them; where there are more, the first found are those to look into. */
final class MongoDifferences implements Differences, TenantSetup {

    private static final String COLLECTION = "figure_differences";
    private static final String GENERATION = "generation";
    private static final int MOST = 10_000;

    private final TenantDatabases databases;
    private final LiveGeneration live;

    MongoDifferences(TenantDatabases databases, LiveGeneration live) {
        this.databases = databases;
        this.live = live;
    }

    /** By cell for the list, by set to clear them, by the time they were last seen to look at them again. */
    @Override
    public void prepare(TenantIndexes indexes) {
        var differences = indexes.in(COLLECTION);
        differences.index(Indexes.ascending(GENERATION, DifferenceDocument.ID));
        differences.index(Indexes.ascending(GENERATION, DifferenceDocument.SET));
        differences.index(Indexes.ascending(GENERATION, DifferenceDocument.SEEN));
    }

    @Override
    public void settle(TenantId tenant, Found found) {
        var stay = new HashSet<>(found.open());
        found.standing().forEach(cell -> stay.add(cell.id()));
        var ofGeneration = eq(GENERATION, found.generation());
        var differences = collection(tenant);
        found.covered()
                .forEach(sets -> differences.deleteMany(and(ofGeneration, of(sets), nin(DifferenceDocument.ID, stay))));
        if (!found.standing().isEmpty() && differences.countDocuments(ofGeneration) < MOST) {
            differences.bulkWrite(
                    found.standing().stream().map(cell -> upsert(cell, found)).toList());
        }
    }

    private static Bson of(Covered covered) {
        return switch (covered) {
            case Covered.Sets sets -> in(DifferenceDocument.SET, sets.sets());
            case Covered.Range range -> {
                var behind = gt(DifferenceDocument.SET, range.after());
                var to = range.to();
                yield to == null ? behind : and(behind, lte(DifferenceDocument.SET, to));
            }
        };
    }

    private static UpdateOneModel<Document> upsert(Disagreement cell, Found found) {
        var at = Date.from(found.at());
        var fields = DifferenceDocument.of(cell)
                .append(GENERATION, found.generation())
                .append(DifferenceDocument.SEEN, at);
        return new UpdateOneModel<>(
                eq(DifferenceDocument.ID, cell.id()),
                new Document("$set", fields).append("$setOnInsert", new Document(DifferenceDocument.FOUND, at)),
                new UpdateOptions().upsert(true));
    }

    @Override
    public Page<Difference> page(TenantId tenant, PageQuery page) {
        var cursor = page.cursor();
        var ofGeneration = eq(GENERATION, live.number());
        var found = collection(tenant)
                .find(cursor == null ? ofGeneration : and(ofGeneration, gt(DifferenceDocument.ID, cursor)))
                .sort(Sorts.ascending(DifferenceDocument.ID))
                .limit(page.limit() + 1)
                .map(DifferenceDocument::read)
                .into(new ArrayList<>());
        var shown = found.stream().limit(page.limit()).toList();
        return new Page<>(
                shown, found.size() > page.limit() ? shown.getLast().cell().id() : null);
    }

    @Override
    public long count(TenantId tenant) {
        return collection(tenant).countDocuments(eq(GENERATION, live.number()));
    }

    @Override
    public Set<String> sets(TenantId tenant, int limit) {
        return collection(tenant)
                .find(eq(GENERATION, live.number()))
                .projection(Projections.include(DifferenceDocument.SET))
                .sort(Sorts.ascending(DifferenceDocument.SEEN))
                .limit(limit)
                .map(difference -> difference.getString(DifferenceDocument.SET))
                .into(new HashSet<>());
    }

    private MongoCollection<Document> collection(TenantId tenant) {
        return databases.of(tenant).getCollection(COLLECTION);
    }
}
