package vn.thongsuot.reporting.figure.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Contributions.Dated;
import vn.thongsuot.reporting.figure.CountedDeed;
import vn.thongsuot.reporting.figure.CountedDeeds;
import vn.thongsuot.reporting.figure.KnownDeed;
import vn.thongsuot.reporting.figure.KnownDeeds;
import vn.thongsuot.reporting.figure.Selection;

/** Reads the sources of figures whole. They are found by the indexes that {@link MongoSources} makes. */
final class MongoCountedDeeds implements CountedDeeds, KnownDeeds {

    private final TenantDatabases databases;

    MongoCountedDeeds(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public List<CountedDeed> touching(TenantId tenant, Selection selection, int limit) {
        return databases
                .of(tenant)
                .getCollection(MongoSources.COLLECTION)
                .find(and(filters(selection)))
                .sort(Sorts.ascending(CellDocument.ID))
                .limit(limit)
                .map(MongoCountedDeeds::deed)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<KnownDeed> find(TenantId tenant, String activity) {
        var stored = databases
                .of(tenant)
                .getCollection(MongoSources.COLLECTION)
                .find(and(eq(CellDocument.ID, activity), exists(SourceDocument.TALLIES)))
                .first();
        return Optional.ofNullable(stored).map(MongoCountedDeeds::known);
    }

    private static KnownDeed known(Document stored) {
        var named = stored.getList(SourceDocument.NAMED, Document.class, List.of()).stream()
                .map(entry -> new Dated(entry.getString(CellDocument.INDICATOR), CellDocument.interval(entry)))
                .toList();
        return new KnownDeed(
                stored.getString("title"),
                stored.getString("unit"),
                stored.getBoolean(SourceDocument.COUNTED),
                deed(stored),
                named);
    }

    private static List<Bson> filters(Selection selection) {
        var period = Objects.requireNonNull(selection.period(), "period");
        var filters = new ArrayList<Bson>(List.of(eq(SourceDocument.COUNTED, true)));
        if (selection.directives() != null) {
            filters.add(in(CellDocument.DIRECTIVES, selection.directives()));
        }
        if (selection.units() != null) {
            filters.add(in(CellDocument.UNITS, selection.units()));
        }
        var touches = and(
                lte(CellDocument.FROM, period.to().toString()),
                gte(CellDocument.TO, period.from().toString()));
        filters.add(or(
                elemMatch(SourceDocument.TALLIES, or(eq(CellDocument.FROM, null), touches)),
                elemMatch(SourceDocument.NAMED, touches)));
        return filters;
    }

    static CountedDeed deed(Document stored) {
        return new CountedDeed(
                stored.getString(CellDocument.ID),
                stored.get(CellDocument.SEQUENCE, Number.class).longValue(),
                stored.getString(CellDocument.KIND),
                stored.getList(CellDocument.DIRECTIVES, String.class),
                stored.getList(CellDocument.UNITS, String.class),
                SourceReadings.reported(stored).entrySet().stream()
                        .map(entry -> new CountedDeed.Value(
                                entry.getKey().indicator(), entry.getKey().period(), entry.getValue()))
                        .toList());
    }
}
