package vn.thongsuot.reporting.figure.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.FindIterable;
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
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thongsuot.platform.events.ConditionalUpserts;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantSetup;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Placed;
import vn.thongsuot.reporting.figure.Reading;
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
    public void prepare(MongoOperations database) {
        var sources = database.getCollection(COLLECTION);
        sources.createIndex(Indexes.ascending(CellDocument.DIRECTIVES, CellDocument.ID));
        sources.createIndex(Indexes.ascending(CellDocument.UNITS, CellDocument.ID));
        sources.createIndex(Indexes.ascending(SourceDocument.SPREAD, CellDocument.DIRECTIVES));
        sources.createIndex(Indexes.ascending(SourceDocument.COUNTED, TALLIED + CellDocument.INDICATOR, TALLIED_FROM));
        sources.createIndex(Indexes.ascending(SourceDocument.COUNTED, TALLIED_FROM));
        sources.createIndex(Indexes.ascending(SourceDocument.COUNTED, NAMED_FROM));
        sources.createIndex(Indexes.ascending(SourceDocument.COUNTED, NAMED + CellDocument.INDICATOR, NAMED_FROM));
    }

    @Override
    public void write(TenantId tenant, Collection<Event<Deed>> newest) {
        var upserts =
                newest.stream().map(deed -> SourceDocument.upsert(tenant, deed)).toList();
        ConditionalUpserts.apply(databases.of(tenant).getCollection(COLLECTION), CellDocument.SEQUENCE, upserts);
    }

    @Override
    public void forget(TenantId tenant, String activity) {
        databases.of(tenant).getCollection(COLLECTION).deleteOne(eq(CellDocument.ID, activity));
    }

    @Override
    public Page<Source> behind(
            TenantId tenant, Selection selection, @Nullable String kind, Behind behind, PageQuery page) {
        var indicator = behind.indicator();
        var filters = counted(selection);
        if (kind != null) {
            filters.add(eq(CellDocument.KIND, kind));
        }
        filters.add(says(Set.of(indicator), selection.period(), behind.named()));
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

    private FindIterable<Document> saying(TenantId tenant, Selection selection, Set<String> indicators) {
        var filters = counted(selection);
        filters.add(says(indicators, selection.period(), true));
        return databases.of(tenant).getCollection(COLLECTION).find(and(filters)).batchSize(1000);
    }

    /** Counts something of the indicators inside the period, or names it where that is asked for. */
    private static Bson says(Set<String> indicators, @Nullable Interval period, boolean named) {
        var entry = and(entry(indicators, period));
        return !named
                ? elemMatch(SourceDocument.TALLIES, entry)
                : or(elemMatch(SourceDocument.TALLIES, entry), elemMatch(SourceDocument.NAMED, entry));
    }

    /** An entry of the indicators that lies inside the period, when one is asked for. */
    private static List<Bson> entry(Set<String> indicators, @Nullable Interval period) {
        var value = new ArrayList<Bson>(List.of(in(CellDocument.INDICATOR, indicators)));
        if (period != null) {
            value.add(gte(CellDocument.FROM, period.from().toString()));
            value.add(lte(CellDocument.TO, period.to().toString()));
        }
        return value;
    }

    @Override
    public List<Source> notDatable(TenantId tenant, Selection selection, Interval period, int limit) {
        return list(tenant, notDatable(selection, period), limit).stream()
                .map(document -> SourceDocument.source(document, null, null))
                .toList();
    }

    @Override
    public long countNotDatable(TenantId tenant, Selection selection, Interval period) {
        return databases.of(tenant).getCollection(COLLECTION).countDocuments(and(notDatable(selection, period)));
    }

    /**
     * Itself, one of its values or what it names is without a date, or touches the period without lying inside. What is named
     * without a date is of a deed without one, so that it need not be looked for: an index holds an empty list as such.
     */
    private static List<Bson> notDatable(Selection selection, Interval period) {
        var from = period.from().toString();
        var to = period.to().toString();
        var filters = counted(selection);
        filters.add(in(SourceDocument.SPREAD, true, null));
        var begins = and(lte(CellDocument.FROM, to), gte(CellDocument.TO, from), lt(CellDocument.FROM, from));
        var ends = and(lte(CellDocument.FROM, to), gte(CellDocument.TO, from), gt(CellDocument.TO, to));
        filters.add(or(
                elemMatch(SourceDocument.TALLIES, or(eq(CellDocument.FROM, null), begins, ends)),
                elemMatch(SourceDocument.NAMED, or(begins, ends))));
        return filters;
    }

    private static List<Bson> counted(Selection selection) {
        var filters = new ArrayList<Bson>(List.of(eq(SourceDocument.COUNTED, true)));
        if (selection.directives() != null) {
            filters.add(in(CellDocument.DIRECTIVES, selection.directives()));
        }
        if (selection.units() != null) {
            filters.add(in(CellDocument.UNITS, selection.units()));
        }
        return filters;
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
