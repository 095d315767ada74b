package vn.thongsuot.reporting.figure.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.events.ConditionalUpserts;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Placed;
import vn.thongsuot.reporting.figure.Reading;
import vn.thongsuot.reporting.figure.Repeats;
import vn.thongsuot.reporting.figure.Selection;
import vn.thongsuot.reporting.figure.Sources;

/** The newest version of each activity with what it adds, by the same rules as the cells. */
final class MongoSources implements Sources, TenantSetup {

    static final String COLLECTION = "figure_sources";
    private static final String TALLIED = SourceDocument.TALLIES + ".";
    private static final String NAMED = SourceDocument.NAMED + ".";
    private static final String NAMED_FROM = NAMED + CellDocument.FROM;
    private static final String TALLIED_FROM = TALLIED + CellDocument.FROM;

    private static final Bson READ =
            Projections.include(CellDocument.KIND, CellDocument.UNITS, SourceDocument.TALLIES, SourceDocument.NAMED);

    private static final Bson PLACED = Projections.fields(READ, Projections.include(CellDocument.DIRECTIVES));

    private final TenantDatabases databases;

    MongoSources(TenantDatabases databases) {
        this.databases = databases;
    }

    /** By documents, by units, by indicator and period of a value, and by the period alone; no index holds two lists. */
    @Override
    public void prepare(TenantIndexes indexes) {
        var sources = indexes.in(COLLECTION);
        sources.index(Indexes.ascending(CellDocument.DIRECTIVES, CellDocument.ID));
        sources.index(Indexes.ascending(CellDocument.UNITS, CellDocument.ID));
        sources.index(Indexes.ascending(SourceDocument.SPREAD, CellDocument.DIRECTIVES));
        sources.index(Indexes.ascending(SourceDocument.COUNTED, TALLIED + CellDocument.INDICATOR, TALLIED_FROM));
        sources.index(Indexes.ascending(SourceDocument.COUNTED, TALLIED_FROM));
        sources.index(Indexes.ascending(SourceDocument.SEVERAL, CellDocument.DIRECTIVES));
        sources.index(Indexes.ascending(SourceDocument.COUNTED, NAMED_FROM));
        sources.index(Indexes.ascending(SourceDocument.COUNTED, NAMED + CellDocument.INDICATOR, NAMED_FROM));
    }

    @Override
    public void write(TenantId tenant, Collection<Event<Deed>> newest) {
        var upserts =
                newest.stream().map(deed -> SourceDocument.upsert(tenant, deed)).toList();
        ConditionalUpserts.apply(databases.of(tenant).getCollection(COLLECTION), CellDocument.SEQUENCE, upserts);
    }

    @Override
    public void forget(TenantId tenant, String activity) {
        var sources = databases.of(tenant).getCollection(COLLECTION);
        var known = sources.find(eq(CellDocument.ID, activity)).first();
        while (known != null && !replaced(sources, known, SourceDocument.erased(known))) {
            known = sources.find(eq(CellDocument.ID, activity)).first();
        }
    }

    /** False where it has become newer meanwhile. */
    private static boolean replaced(MongoCollection<Document> sources, Document known, Document by) {
        var same = and(
                eq(CellDocument.ID, known.get(CellDocument.ID)),
                eq(CellDocument.SEQUENCE, known.get(CellDocument.SEQUENCE)));
        return sources.replaceOne(same, by).getMatchedCount() == 1;
    }

    @Override
    public Page<Source> behind(
            TenantId tenant, Selection selection, @Nullable String kind, Behind behind, PageQuery page) {
        var indicator = behind.indicator();
        var filters = SourceFilters.counted(selection);
        if (kind != null) {
            filters.add(eq(CellDocument.KIND, kind));
        }
        filters.add(SourceFilters.says(Set.of(indicator), selection.period(), behind.named()));
        var cursor = page.cursor();
        if (cursor != null) {
            filters.add(gt(CellDocument.ID, cursor));
        }
        var found = list(tenant, filters, page.limit() + 1);
        var shown = found.stream().limit(page.limit()).toList();
        var next = found.size() > page.limit() ? shown.getLast().getString(CellDocument.ID) : null;
        return new Page<>(
                shown.stream()
                        .map(document -> SourceDocument.source(document, indicator, selection.period()))
                        .toList(),
                next);
    }

    @Override
    public Iterable<Reading> readings(TenantId tenant, Selection selection, Set<String> indicators) {
        var found = saying(tenant, selection, indicators).projection(READ);
        return () -> StreamSupport.stream(found.spliterator(), false)
                .flatMap(source -> SourceReadings.of(source, selection, indicators).stream())
                .iterator();
    }

    @Override
    public Iterable<Placed<Reading>> placedReadings(TenantId tenant, Selection selection, Set<String> indicators) {
        var found = saying(tenant, selection, indicators).projection(PLACED);
        return () -> StreamSupport.stream(found.spliterator(), false)
                .flatMap(source -> SourceReadings.of(source, selection, indicators).stream()
                        .map(reading -> new Placed<>(
                                source.getList(CellDocument.DIRECTIVES, String.class), reading.units(), reading)))
                .iterator();
    }

    @Override
    public Iterable<Placed<Repeated>> repeated(TenantId tenant, Selection selection) {
        var repeats = Repeats.in(selection.period());
        var found = databases
                .of(tenant)
                .getCollection(COLLECTION)
                .find(and(SourceFilters.repeated(selection)))
                .projection(PLACED)
                .batchSize(1000);
        return () -> StreamSupport.stream(found.spliterator(), false)
                .flatMap(source ->
                        repeats
                                .of(
                                        source.getString(CellDocument.KIND),
                                        SourceDocument.tallies(source).keySet())
                                .stream()
                                .map(each -> new Placed<>(
                                        source.getList(CellDocument.DIRECTIVES, String.class),
                                        source.getList(CellDocument.UNITS, String.class),
                                        each)))
                .iterator();
    }

    private FindIterable<Document> saying(TenantId tenant, Selection selection, Set<String> indicators) {
        var filters = SourceFilters.counted(selection);
        filters.add(SourceFilters.says(indicators, selection.period(), true));
        return databases.of(tenant).getCollection(COLLECTION).find(and(filters)).batchSize(1000);
    }

    @Override
    public List<Source> notDatable(TenantId tenant, Selection selection, Interval period, int limit) {
        return list(tenant, SourceFilters.notDatable(selection, period), limit).stream()
                .map(document -> SourceDocument.source(document, null, null))
                .toList();
    }

    @Override
    public long countNotDatable(TenantId tenant, Selection selection, Interval period) {
        var filters = SourceFilters.notDatable(selection, period);
        return databases.of(tenant).getCollection(COLLECTION).countDocuments(and(filters));
    }

    private List<Document> list(TenantId tenant, List<Bson> filters, int limit) {
        return databases
                .of(tenant)
                .getCollection(COLLECTION)
                .find(and(filters))
                .sort(Sorts.ascending(CellDocument.ID))
                .limit(limit)
                .into(new ArrayList<>());
    }
}
