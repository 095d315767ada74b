package vn.thongsuot.platform.outbox;

import static vn.thongsuot.platform.outbox.AggregateDocument.BACKLOG;
import static vn.thongsuot.platform.outbox.AggregateDocument.ID;
import static vn.thongsuot.platform.outbox.AggregateDocument.KEYS;
import static vn.thongsuot.platform.outbox.AggregateDocument.LATEST;
import static vn.thongsuot.platform.outbox.AggregateDocument.MADE;
import static vn.thongsuot.platform.outbox.AggregateDocument.STATE;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/** Pages in the order of creation; a cursor is the place after the last item, so that new items shift nothing. */
record KeysetPages(MongoCollection<Document> collection, List<String> filters) {

    /** Before all; a bound on what is sorted by lets every planner read in the order of the index. */
    private static final Date BEGINNING = new Date(0);

    /** The indexes these queries need, declared here beside them. */
    static void prepare(MongoCollection<Document> collection, List<String> filters) {
        collection.createIndex(Indexes.ascending(MADE, ID));
        filters.forEach(field -> collection.createIndex(Indexes.ascending(STATE + "." + field, MADE, ID)));
    }

    Page<Document> page(PageQuery query, Map<String, ?> equalTo) {
        var conditions = new ArrayList<Bson>();
        if (!filters.containsAll(equalTo.keySet())) {
            throw new IllegalArgumentException("expected filters among " + filters + ", got " + equalTo.keySet());
        }
        equalTo.forEach((field, value) -> conditions.add(condition(STATE + "." + field, value)));
        conditions.add(query.cursor() == null ? Filters.gte(MADE, BEGINNING) : after(query.cursor()));
        var found = collection
                .find(Filters.and(conditions))
                .projection(Projections.exclude(BACKLOG, KEYS, LATEST))
                .sort(Sorts.ascending(MADE, ID))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        var more = found.size() > query.limit();
        var items = more ? found.subList(0, query.limit()) : found;
        return new Page<>(items, more ? cursor(items.getLast()) : null);
    }

    private static Bson condition(String field, Object value) {
        return switch (value) {
            case Condition.Between bounds -> within(field, bounds);
            case Condition.AllOf all -> Filters.all(field, all.values());
            case Condition.Words words -> words(field, words);
            default -> Filters.eq(field, value);
        };
    }

    /** The start is anchored, so that an index on the field serves it. */
    private static Bson words(String field, Condition.Words words) {
        var begins = Filters.regex(field, "^" + words.start());
        return words.whole().isEmpty() ? begins : Filters.and(Filters.all(field, words.whole()), begins);
    }

    private static Bson within(String field, Condition.Between bounds) {
        var both = new Document();
        if (bounds.from() != null) {
            both.append("$gte", bounds.from());
        }
        if (bounds.to() != null) {
            both.append("$lte", bounds.to());
        }
        return new Document(field, both);
    }

    private static String cursor(Document last) {
        var place = last.getDate(MADE).getTime() + "|" + last.getString(ID);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** From the last item's moment on, without what was shown: a range of the index and not two, as with {@code $or}. */
    private static Bson after(String cursor) {
        try {
            var place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int bar = place.indexOf('|');
            var made = new Date(Long.parseLong(place.substring(0, bar)));
            var shown = Filters.and(Filters.eq(MADE, made), Filters.lte(ID, place.substring(bar + 1)));
            return Filters.and(Filters.gte(MADE, made), Filters.nor(shown));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new RefusedException(
                    new Refusal(Refusal.Reason.INVALID, "invalid", List.of(Violation.of("cursor", "unknown-cursor"))));
        }
    }
}
