package vn.thongsuot.directive.exchange.persistence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.exchange.Arrival;
import vn.thongsuot.directive.exchange.Arrivals;
import vn.thongsuot.directive.exchange.Content;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;

/** One document for each envelope; what a newer version of it was refused for leaves what an older one brought. */
@Component
class MongoArrivals implements Arrivals, TenantSetup {

    private static final String ARRIVALS = "arrivals";
    private static final String ID = "_id";
    private static final String SEQUENCE = "seq";
    private static final String ENVELOPE = "envelope";
    private static final String FROM = "from";
    private static final String CONTENT = "content";
    private static final String AT = "at";
    private static final String REFUSED = "refused";
    private static final String DIRECTIVE = "directive";
    private static final String UNIT = "unit";
    private static final String ASSIGNMENT = "assignment";
    private static final String BAR = "|";

    private final TenantDatabases databases;

    MongoArrivals(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public void prepare(TenantIndexes indexes) {
        var collection = indexes.in(ARRIVALS);
        collection.index(Indexes.ascending(DIRECTIVE));
        collection.index(Indexes.ascending(REFUSED, ID));
    }

    @Override
    public Optional<Arrival> find(TenantId tenant, String key) {
        return Optional.ofNullable(arrivals(tenant).find(Filters.eq(ID, key)).first())
                .map(MongoArrivals::arrival);
    }

    @Override
    public void keep(TenantId tenant, Arrival arrival) {
        var known = new Document(SEQUENCE, arrival.sequence())
                .append(CONTENT, arrival.content().name())
                .append(AT, Date.from(arrival.at()))
                .append(
                        REFUSED,
                        arrival.refused() == null ? null : arrival.refused().name());
        append(known, ENVELOPE, arrival.envelope());
        append(known, FROM, arrival.from());
        append(known, DIRECTIVE, arrival.directive());
        append(known, UNIT, arrival.unit());
        append(known, ASSIGNMENT, arrival.assignment());
        try {
            arrivals(tenant)
                    .updateOne(
                            Filters.and(Filters.eq(ID, arrival.key()), Filters.lt(SEQUENCE, arrival.sequence())),
                            new Document("$set", known),
                            new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e; // otherwise the same or a newer version is there
            }
        }
    }

    private static void append(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.append(field, value);
        }
    }

    @Override
    public List<Arrival> ofCopies(TenantId tenant, Collection<String> directives) {
        var found = new ArrayList<Arrival>();
        if (!directives.isEmpty()) {
            arrivals(tenant)
                    .find(Filters.in(DIRECTIVE, directives))
                    .map(MongoArrivals::arrival)
                    .into(found);
        }
        return found;
    }

    /** Reason by reason, in the order of an index in which what was taken comes before: few are refused of many. */
    @Override
    public Page<Arrival> refused(TenantId tenant, PageQuery query) {
        var found = new ArrayList<Document>();
        arrivals(tenant)
                .find(after(query.cursor()))
                .sort(Sorts.ascending(REFUSED, ID))
                .limit(query.limit() + 1)
                .into(found);
        var more = found.size() > query.limit();
        var shown = more ? found.subList(0, query.limit()) : found;
        var last = more ? shown.getLast() : null;
        return new Page<>(
                shown.stream().map(MongoArrivals::arrival).toList(),
                last == null ? null : last.getString(REFUSED) + BAR + last.getString(ID));
    }

    private static Bson after(@Nullable String cursor) {
        if (cursor == null) {
            return Filters.gte(REFUSED, "");
        }
        int bar = cursor.indexOf(BAR);
        if (bar < 0) {
            throw new RefusedException(Refusal.invalid("cursor", "unknown-cursor"));
        }
        var reason = cursor.substring(0, bar);
        var shown = Filters.and(Filters.eq(REFUSED, reason), Filters.lte(ID, cursor.substring(bar + 1)));
        return Filters.and(Filters.gte(REFUSED, reason), Filters.nor(shown));
    }

    private static Arrival arrival(Document stored) {
        var refused = stored.getString(REFUSED);
        var envelope = stored.getString(ENVELOPE);
        return new Arrival(
                envelope == null ? stored.getString(ID) : envelope, // one that was kept before says it by its id
                stored.get(SEQUENCE, Number.class).longValue(),
                stored.getString(FROM),
                Content.valueOf(stored.getString(CONTENT)),
                stored.getDate(AT).toInstant(),
                refused == null ? null : Arrival.Reason.valueOf(refused),
                stored.getString(DIRECTIVE),
                stored.getString(UNIT),
                stored.getString(ASSIGNMENT));
    }

    private MongoCollection<Document> arrivals(TenantId tenant) {
        return databases.of(tenant).getCollection(ARRIVALS);
    }
}
