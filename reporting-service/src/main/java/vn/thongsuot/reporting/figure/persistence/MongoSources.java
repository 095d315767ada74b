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

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import vn.thongsuot.reporting.figure.Selection;
import vn.thongsuot.reporting.figure.Sources;

/** The newest version of each activity with what it adds, by the same rules as the cells. */
final class MongoSources implements Sources, TenantSetup {

    private static final String COLLECTION = "figure_sources";
    private static final String TALLIED = SourceDocument.TALLIES + ".";
    private static final String TALLIED_FROM = TALLIED + CellDocument.FROM;

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
        sources.createIndex(Indexes.ascending(SourceDocument.COUNTED, TALLIED + CellDocument.INDICATOR, TALLIED_FROM));
        sources.createIndex(Indexes.ascending(SourceDocument.COUNTED, TALLIED_FROM));
    }

    @Override
    public void write(TenantId tenant, Collection<Event<Deed>> newest) {
        var upserts = newest.stream().map(SourceDocument::upsert).toList();
        ConditionalUpserts.apply(databases.of(tenant).getCollection(COLLECTION), CellDocument.SEQUENCE, upserts);
    }

    @Override
    public void forget(TenantId tenant, String activity) {
        databases.of(tenant).getCollection(COLLECTION).deleteOne(eq(CellDocument.ID, activity));
    }

    @Override
    public Page<Source> behind(
            TenantId tenant, Selection selection, @Nullable String kind, String indicator, PageQuery page) {
        var filters = counted(selection);
        if (kind != null) {
            filters.add(eq(CellDocument.KIND, kind));
        }
        filters.add(elemMatch(SourceDocument.TALLIES, and(values(indicator, selection.period()))));
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

    /** A value of the indicator that lies inside the period, when one is asked for. */
    private static List<Bson> values(String indicator, @Nullable Interval period) {
        var value = new ArrayList<Bson>(List.of(eq(CellDocument.INDICATOR, indicator)));
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

    /** Itself or one of its values is without a date, or touches the period without lying inside. */
    private static List<Bson> notDatable(Selection selection, Interval period) {
        var from = period.from().toString();
        var to = period.to().toString();
        var filters = counted(selection);
        filters.add(elemMatch(
                SourceDocument.TALLIES,
                or(
                        eq(CellDocument.FROM, null),
                        and(lte(CellDocument.FROM, to), gte(CellDocument.TO, from), lt(CellDocument.FROM, from)),
                        and(lte(CellDocument.FROM, to), gte(CellDocument.TO, from), gt(CellDocument.TO, to)))));
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
