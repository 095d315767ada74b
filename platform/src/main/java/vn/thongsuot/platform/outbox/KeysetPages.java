package vn.thongsuot.platform.outbox;

import static vn.thongsuot.platform.outbox.AggregateDocument.BACKLOG;
import static vn.thongsuot.platform.outbox.AggregateDocument.KEYS;
import static vn.thongsuot.platform.outbox.AggregateDocument.LATEST;
import static vn.thongsuot.platform.outbox.AggregateDocument.STATE;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantIndexes;

/** Pages in the order of {@link ListFields}; a cursor is the place after the last item, so that new items shift nothing. */
record KeysetPages(MongoCollection<Document> collection, ListFields fields) {

    /** The indexes these queries need, declared here beside them. */
    static void prepare(TenantIndexes.Collected collection, ListFields fields) {
        fields.indexes().forEach(names -> collection.index(Indexes.ascending(names)));
    }

    Page<Document> page(PageQuery query, Map<String, ?> equalTo) {
        if (!fields.uses().keySet().containsAll(equalTo.keySet())) {
            throw new IllegalArgumentException(
                    "expected filters among " + fields.names() + ", got " + equalTo.keySet());
        }
        var order = new KeysetOrder(fields.orderOf(equalTo));
        var conditions = new ArrayList<Bson>();
        equalTo.forEach((field, value) -> conditions.add(condition(STATE + "." + field, value)));
        conditions.addAll(order.after(query.cursor()));
        var found = collection
                .find(Filters.and(conditions))
                .projection(Projections.exclude(BACKLOG, KEYS, LATEST))
                .sort(order.sort())
                .hint(surest(equalTo))
                .limit(query.limit() + 1)
                .into(new ArrayList<>());
        var more = found.size() > query.limit();
        var items = more ? found.subList(0, query.limit()) : found;
        return new Page<>(items, more ? order.cursor(items.getLast()) : null);
    }

    /**
     * What few meet is read by its own index, whatever a planner guesses: where the field is a list, that index has no order,
     * and to walk in the order of the page, or of one of two fields, until enough is found might look at all there is. Absent
     * where planners may choose.
     */
    private @Nullable Bson surest(Map<String, ?> asked) {
        return fields.surest(asked.keySet()).map(Indexes::ascending).orElse(null);
    }

    private static Bson condition(String field, Object value) {
        return switch (value) {
            case Condition.Between bounds -> within(field, bounds);
            case Condition.OneOf one -> Filters.in(field, one.values());
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
}
