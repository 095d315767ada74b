package vn.thongsuot.reporting.figure.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.GenerationCells;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.StoredCell;

/** Goes through cells by their ids, which begin with the generation: the primary index serves it all. */
final class MongoGenerationCells implements GenerationCells {

    private final TenantDatabases databases;

    MongoGenerationCells(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public Iterable<Cell> inOrder(TenantId tenant, int generation) {
        return cells(tenant)
                .find(and(of(generation), gt(CellDocument.DEEDS, 0)))
                .sort(Sorts.ascending(CellDocument.ID))
                .batchSize(1000)
                .map(MongoGenerationCells::cell);
    }

    @Override
    public Map<String, Cell> among(TenantId tenant, int generation, Collection<String> ids) {
        var stored = ids.stream().map(id -> CellKey.prefix(generation) + id).toList();
        var found = new HashMap<String, Cell>();
        cells(tenant)
                .find(and(in(CellDocument.ID, stored), gt(CellDocument.DEEDS, 0)))
                .map(MongoGenerationCells::cell)
                .forEach(cell -> found.put(cell.id(), cell));
        return found;
    }

    @Override
    public List<String> some(TenantId tenant, int generation, int limit) {
        return cells(tenant)
                .find(of(generation))
                .projection(Projections.include(CellDocument.ID))
                .limit(limit)
                .map(cell -> cell.getString(CellDocument.ID))
                .into(new ArrayList<>());
    }

    @Override
    public void remove(TenantId tenant, Collection<String> stored) {
        cells(tenant).deleteMany(in(CellDocument.ID, stored));
    }

    @Override
    public void removeGaps(TenantId tenant, int generation) {
        var ofGeneration = eq(CellDocument.GENERATION, generation);
        databases.of(tenant).getCollection(MongoGaps.COLLECTION).deleteMany(ofGeneration);
        databases.platform().getCollection(MongoGaps.COLLECTION).deleteMany(ofGeneration);
    }

    private MongoCollection<Document> cells(TenantId tenant) {
        return databases.of(tenant).getCollection(MongoCells.COLLECTION);
    }

    /** The sign behind the hyphen, '.', ends the range. */
    private static Bson of(int generation) {
        var prefix = CellKey.prefix(generation);
        var end = prefix.substring(0, prefix.length() - 1) + '.';
        return and(gte(CellDocument.ID, prefix), lt(CellDocument.ID, end));
    }

    private static Cell cell(Document document) {
        var stored = document.getString(CellDocument.ID);
        var id = stored.substring(stored.indexOf('-') + 1);
        try {
            var sequence = document.get(CellDocument.SEQUENCE, Number.class).longValue();
            return new Cell(id, sequence, stored(document, stored, sequence).contentDigest());
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | DateTimeException e) {
            return new Cell(id, 0, document.toJson().hashCode()); // what makes no sense is equal to nothing that does
        }
    }

    private static StoredCell stored(Document document, String id, long sequence) {
        var key = new CellKey(
                document.getList(CellDocument.DIRECTIVES, String.class),
                document.getList(CellDocument.UNITS, String.class),
                document.getString(CellDocument.KIND),
                document.getString(CellDocument.INDICATOR),
                Grain.valueOf(document.getString(CellDocument.GRAIN)),
                CellDocument.interval(document));
        var tally = CellDocument.tally(document);
        return new StoredCell(
                id,
                sequence,
                key,
                document.getString(CellDocument.SUM),
                document.get(CellDocument.DEEDS, Number.class).intValue(),
                tally.qualifiers(),
                tally.shares(),
                document.getString(CellDocument.DIGEST),
                document.get(CellDocument.GENERATION, Number.class).intValue());
    }
}
