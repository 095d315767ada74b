package vn.thongsuot.reporting.figure.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.events.ConditionalUpserts;
import vn.thongsuot.platform.events.ConditionalUpserts.Upsert;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;
import vn.thongsuot.reporting.figure.CellSet;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.PeriodCover;
import vn.thongsuot.reporting.figure.Placed;
import vn.thongsuot.reporting.figure.Selection;
import vn.thongsuot.reporting.figure.StoredCell;

/** Cells in the tenant's database, one document each, absolute and guarded by their sequence. */
final class MongoCells implements Cells, TenantSetup {

    static final String COLLECTION = "figure_cells";
    private static final int BATCH = 1_000;
    /** As many as fit into an answer of the store. */
    private static final int WIDE_BATCH = 20_000;

    private final TenantDatabases databases;
    private final LiveGeneration live;

    MongoCells(TenantDatabases databases, LiveGeneration live) {
        this.databases = databases;
        this.live = live;
    }

    /**
     * For the three ways to ask: by documents, by units alone, or for all. An array field has an entry for each of its values.
     * By month, so that a period finds its blocks and what lies at its edges without passing every day between.
     */
    @Override
    public void prepare(TenantIndexes indexes) {
        var cells = indexes.in(COLLECTION);
        cells.index(Indexes.ascending(CellDocument.DIRECTIVES, CellDocument.GRAIN, CellDocument.MONTH));
        cells.index(Indexes.ascending(CellDocument.UNITS, CellDocument.GRAIN, CellDocument.MONTH));
        cells.index(Indexes.ascending(CellDocument.GENERATION, CellDocument.GRAIN, CellDocument.MONTH));
    }

    @Override
    public void write(TenantId tenant, Collection<StoredCell> cells) {
        var upserts = cells.stream().map(cell -> upsert(tenant, cell)).toList();
        ConditionalUpserts.apply(databases.of(tenant).getCollection(COLLECTION), CellDocument.SEQUENCE, upserts);
    }

    @Override
    public void remove(TenantId tenant, Collection<String> cells) {
        databases.of(tenant).getCollection(COLLECTION).deleteMany(in(CellDocument.ID, cells));
    }

    @Override
    public <T> T throughout(Supplier<T> read) {
        return live.throughout(read);
    }

    private static Upsert upsert(TenantId tenant, StoredCell cell) {
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
                .append(CellDocument.DIGEST, cell.digest())
                .append(CellDocument.SET, CellSet.of(cell.key()).id(tenant));
        fields.putAll(CellDocument.shares(cell.shares()));
        return new Upsert(cell.id(), cell.sequence(), fields);
    }

    @Override
    public Iterable<Part> meeting(TenantId tenant, Selection selection) {
        return found(
                tenant, selection, List.of(), cells -> cells.batchSize(BATCH).map(MongoCells::part));
    }

    @Override
    public Iterable<Placed<Part>> placed(TenantId tenant, Selection selection, Set<String> indicators) {
        return found(
                tenant,
                selection,
                List.of(in(CellDocument.INDICATOR, indicators)),
                cells -> cells.projection(CellDocument.PLACED)
                        .batchSize(WIDE_BATCH)
                        .map(cell -> new Placed<>(
                                cell.getList(CellDocument.DIRECTIVES, String.class),
                                cell.getList(CellDocument.UNITS, String.class),
                                part(cell))));
    }

    /**
     * Grain by grain, each by bounds of an index: in one question that names several ways to meet it, a store may look through all
     * cells of the documents or of the months.
     */
    private <T> Iterable<T> found(
            TenantId tenant,
            Selection selection,
            List<Bson> more,
            Function<FindIterable<Document>, MongoIterable<T>> reading) {
        var collection = databases.of(tenant).getCollection(COLLECTION);
        var filters = filters(selection);
        filters.addAll(more);
        var questions = grains(selection.period()).stream()
                .map(grain -> reading.apply(collection.find(and(and(filters), grain))))
                .toList();
        return () -> questions.stream()
                .flatMap(question -> StreamSupport.stream(question.spliterator(), false))
                .iterator();
    }

    private List<Bson> filters(Selection selection) {
        var filters =
                new ArrayList<Bson>(List.of(eq(CellDocument.GENERATION, live.number()), gt(CellDocument.DEEDS, 0)));
        if (selection.directives() != null) {
            filters.add(in(CellDocument.DIRECTIVES, selection.directives()));
        }
        if (selection.units() != null) {
            filters.add(in(CellDocument.UNITS, selection.units()));
        }
        return filters;
    }

    /** No cell meets two of them. Without a period: all months, and the exact cells that lie in none. */
    private static List<Bson> grains(@Nullable Interval period) {
        if (period == null) {
            return List.of(grain(Grain.MONTH), and(grain(Grain.LEAF), eq(CellDocument.MONTH, null)));
        }
        var cover = PeriodCover.of(period);
        var months = cover.months().stream().map(CellDocument::first).toList();
        var halves = cover.halves().stream().map(CellDocument::first).toList();
        var edges = cover.edges().stream().map(CellDocument::first).toList();
        var looseOrNone = new ArrayList<@Nullable String>(
                cover.loose().stream().map(CellDocument::first).toList());
        looseOrNone.add(null);
        var grains = new ArrayList<Bson>();
        if (!months.isEmpty()) {
            grains.add(and(grain(Grain.MONTH), in(CellDocument.MONTH, months)));
        }
        if (!halves.isEmpty()) {
            grains.add(and(grain(Grain.HALF), in(CellDocument.MONTH, edges), in(CellDocument.FROM, halves)));
        }
        grains.add(and(
                grain(Grain.LEAF),
                in(CellDocument.MONTH, looseOrNone),
                gte(CellDocument.FROM, period.from().toString()),
                lte(CellDocument.TO, period.to().toString()),
                nin(CellDocument.HALF, halves)));
        return grains;
    }

    private static Bson grain(Grain grain) {
        return eq(CellDocument.GRAIN, grain.name());
    }

    private static Part part(Document cell) {
        return new Part(
                cell.getString(CellDocument.KIND),
                cell.getString(CellDocument.INDICATOR),
                CellDocument.tally(cell),
                cell.get(CellDocument.DEEDS, Number.class).intValue());
    }
}
