package vn.thongsuot.reporting.figure.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thongsuot.platform.events.ConditionalUpserts;
import vn.thongsuot.platform.events.ConditionalUpserts.Upsert;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantSetup;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.PeriodCover;
import vn.thongsuot.reporting.figure.Selection;
import vn.thongsuot.reporting.figure.StoredCell;

/** Cells in the tenant's database, one document each, absolute and guarded by their sequence. */
final class MongoCells implements Cells, TenantSetup {

    private static final String COLLECTION = "figure_cells";

    private final TenantDatabases databases;
    private final int generation;

    MongoCells(TenantDatabases databases, int generation) {
        this.databases = databases;
        this.generation = generation;
    }

    /** For the three ways to ask: by documents, by units alone, or for all. An array field has an entry for each of its values. */
    @Override
    public void prepare(MongoOperations database) {
        var cells = database.getCollection(COLLECTION);
        cells.createIndex(Indexes.ascending(CellDocument.DIRECTIVES, CellDocument.GRAIN, CellDocument.FROM));
        cells.createIndex(Indexes.ascending(CellDocument.UNITS, CellDocument.GRAIN, CellDocument.FROM));
        cells.createIndex(Indexes.ascending(CellDocument.GENERATION, CellDocument.GRAIN, CellDocument.FROM));
    }

    @Override
    public void write(TenantId tenant, Collection<StoredCell> cells) {
        var upserts = cells.stream().map(MongoCells::upsert).toList();
        ConditionalUpserts.apply(databases.of(tenant).getCollection(COLLECTION), CellDocument.SEQUENCE, upserts);
    }

    @Override
    public void remove(TenantId tenant, String cell) {
        databases.of(tenant).getCollection(COLLECTION).deleteOne(eq(CellDocument.ID, cell));
    }

    private static Upsert upsert(StoredCell cell) {
        var fields = CellDocument.interval(cell.key().interval())
                .append(CellDocument.GENERATION, cell.generation())
                .append(CellDocument.DIRECTIVES, cell.key().directives())
                .append(CellDocument.UNITS, cell.key().units())
                .append(CellDocument.KIND, cell.key().kind())
                .append(CellDocument.INDICATOR, cell.key().indicator())
                .append(CellDocument.GRAIN, cell.key().grain().name())
                .append(CellDocument.SUM, cell.sum())
                .append(CellDocument.DEEDS, cell.deeds())
                .append(CellDocument.QUALIFIERS, CellDocument.counts(cell.qualifiers()))
                .append("digest", cell.digest());
        return new Upsert(cell.id(), cell.sequence(), fields);
    }

    @Override
    public Iterable<Part> meeting(TenantId tenant, Selection selection) {
        var filters = new ArrayList<Bson>(List.of(eq(CellDocument.GENERATION, generation), gt(CellDocument.DEEDS, 0)));
        if (selection.directives() != null) {
            filters.add(in(CellDocument.DIRECTIVES, selection.directives()));
        }
        if (selection.units() != null) {
            filters.add(in(CellDocument.UNITS, selection.units()));
        }
        filters.add(period(selection.period()));
        return databases
                .of(tenant)
                .getCollection(COLLECTION)
                .find(and(filters))
                .batchSize(1000)
                .map(MongoCells::part);
    }

    /** Without a period: all months, and the exact cells that lie in none. */
    private static Bson period(@Nullable Interval period) {
        if (period == null) {
            return or(grain(Grain.MONTH), and(grain(Grain.LEAF), eq(CellDocument.MONTH, null)));
        }
        var cover = PeriodCover.of(period);
        var months = cover.months().stream().map(CellDocument::first).toList();
        var halves = cover.halves().stream().map(CellDocument::first).toList();
        return or(
                and(grain(Grain.MONTH), in(CellDocument.FROM, months)),
                and(grain(Grain.HALF), in(CellDocument.FROM, halves)),
                and(
                        grain(Grain.LEAF),
                        gte(CellDocument.FROM, period.from().toString()),
                        lte(CellDocument.TO, period.to().toString()),
                        nin(CellDocument.MONTH, months),
                        nin(CellDocument.HALF, halves)));
    }

    private static Bson grain(Grain grain) {
        return eq(CellDocument.GRAIN, grain.name());
    }

    private static Part part(Document cell) {
        return new Part(
                cell.getString(CellDocument.KIND),
                cell.getString(CellDocument.INDICATOR),
                CellDocument.tally(cell.getString(CellDocument.SUM), cell.get(CellDocument.QUALIFIERS, Document.class)),
                cell.get(CellDocument.DEEDS, Number.class).intValue());
    }
}
