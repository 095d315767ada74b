package vn.thongsuot.reporting.exchange.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.events.ConditionalUpserts;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;
import vn.thongsuot.reporting.exchange.ArrivedFigures;
import vn.thongsuot.reporting.exchange.ReceivedFigures;
import vn.thongsuot.reporting.exchange.RefusedFigures;

/**
 * One document for each envelope that was taken, and one for each that was not: what was refused never takes the place of
 * what was taken before.
 */
@Component
class MongoReceivedFigures implements ReceivedFigures, TenantSetup {

    private static final String RECEIVED = "received_figures";
    private static final String REFUSED = "refused_figures";
    private static final String ID = "_id";
    private static final String SEQUENCE = "seq";
    private static final String STATE = "state";
    private static final String ENVELOPE = "envelope";
    private static final String DIRECTIVE = "state.content.directive";
    private static final String FROM = "state.content.from";
    private static final String INDICATOR = "state.content.figures.indicator";

    private final TenantDatabases databases;
    private final StoredJson json;

    MongoReceivedFigures(TenantDatabases databases, StoredJson json) {
        this.databases = databases;
        this.json = json;
    }

    @Override
    public void prepare(TenantIndexes indexes) {
        var received = indexes.in(RECEIVED);
        received.index(Indexes.ascending(DIRECTIVE, ID));
        received.index(Indexes.ascending(FROM, ID));
        received.index(Indexes.ascending(INDICATOR, ID));
        received.index(Indexes.ascending(DIRECTIVE, FROM, ID));
        received.index(Indexes.ascending(DIRECTIVE, INDICATOR, ID));
        received.index(Indexes.ascending(FROM, INDICATOR, ID));
        indexes.in(REFUSED).index(Indexes.ascending(ENVELOPE));
    }

    @Override
    public boolean isTaken(TenantId tenant, String envelope, long version) {
        return has(in(tenant, RECEIVED), envelope, Filters.gte(SEQUENCE, version));
    }

    @Override
    public boolean isNoted(TenantId tenant, RefusedFigures refused) {
        return has(in(tenant, REFUSED), refused.key(), Filters.eq(SEQUENCE, refused.version()));
    }

    private static boolean has(MongoCollection<Document> collection, String id, Bson version) {
        return collection.find(Filters.and(Filters.eq(ID, id), version)).first() != null;
    }

    /** In this order, since what is taken is not looked at again after a crash between. */
    @Override
    public void keep(TenantId tenant, ArrivedFigures arrived) {
        var refusal = RefusedFigures.key(arrived.content().from(), arrived.id());
        in(tenant, REFUSED).deleteOne(Filters.and(Filters.eq(ID, refusal), Filters.lte(SEQUENCE, arrived.version())));
        put(in(tenant, RECEIVED), arrived.id(), arrived.version(), new Document(STATE, json.toDocument(arrived)));
    }

    @Override
    public void refuse(TenantId tenant, RefusedFigures refused) {
        var fields = new Document(STATE, json.toDocument(refused)).append(ENVELOPE, refused.envelope());
        put(in(tenant, REFUSED), refused.key(), refused.version(), fields);
    }

    private static void put(MongoCollection<Document> collection, String id, long sequence, Document fields) {
        ConditionalUpserts.apply(collection, SEQUENCE, List.of(new ConditionalUpserts.Upsert(id, sequence, fields)));
    }

    @Override
    public void forget(TenantId tenant, String envelope) {
        in(tenant, RECEIVED).deleteOne(Filters.eq(ID, envelope));
        in(tenant, REFUSED).deleteMany(Filters.eq(ENVELOPE, envelope));
    }

    @Override
    public Page<ArrivedFigures> page(TenantId tenant, Wanted wanted, PageQuery query) {
        var filters = new ArrayList<Bson>();
        add(filters, DIRECTIVE, wanted.directive());
        add(filters, INDICATOR, wanted.indicator());
        add(filters, FROM, wanted.from());
        return page(in(tenant, RECEIVED), filters, query, this::arrived);
    }

    private static void add(List<Bson> filters, String field, @Nullable String value) {
        if (value != null) {
            filters.add(Filters.eq(field, value));
        }
    }

    @Override
    public Page<RefusedFigures> refused(TenantId tenant, PageQuery query) {
        return page(
                in(tenant, REFUSED),
                new ArrayList<>(),
                query,
                stored -> json.fromDocument(stored.get(STATE, Document.class), RefusedFigures.class));
    }

    private static <T> Page<T> page(
            MongoCollection<Document> collection, List<Bson> filters, PageQuery query, Function<Document, T> mapping) {
        filters.add(Filters.gt(ID, query.cursor() == null ? "" : query.cursor()));
        var found = collection
                .find(Filters.and(filters))
                .sort(Sorts.ascending(ID))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        var more = found.size() > query.limit();
        var shown = more ? found.subList(0, query.limit()) : found;
        return new Page<>(
                shown.stream().map(mapping).toList(), more ? shown.getLast().getString(ID) : null);
    }

    private ArrivedFigures arrived(Document stored) {
        return json.fromDocument(stored.get(STATE, Document.class), ArrivedFigures.class);
    }

    private MongoCollection<Document> in(TenantId tenant, String collection) {
        return databases.of(tenant).getCollection(collection);
    }
}
