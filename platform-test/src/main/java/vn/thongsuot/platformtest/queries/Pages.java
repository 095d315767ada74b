package vn.thongsuot.platformtest.queries;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The lists of one kind of aggregate: all of it, by each of the fields declared for it, and by any two of them, with values
 * that are there.
 *
 * @param <S> the state
 */
record Pages<S>(AggregateKind<S> kind, Aggregates<S> aggregates) {

    /** Those of every kind the application keeps. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a kind and its aggregates are of one state
    static List<Pages<?>> of(ApplicationContext application) {
        var all = new ArrayList<Pages<?>>();
        for (AggregateKind kind :
                application.getBeansOfType(AggregateKind.class).values()) {
            var type = ResolvableType.forClassWithGenerics(Aggregates.class, kind.stateType());
            var aggregates = application.getBeanProvider(type).getIfAvailable();
            if (aggregates instanceof Aggregates kept) {
                all.add(new Pages<>(kind, kept));
            }
        }
        return all;
    }

    /** By what each list narrows; the first is the whole. */
    List<Map<String, Object>> conditions(MongoDatabase database) {
        var single = new ArrayList<Map<String, Object>>();
        for (var field : kind.filters()) {
            values(database, field).forEach(value -> single.add(Map.of(field, value)));
        }
        var all = new ArrayList<Map<String, Object>>(List.of(Map.of()));
        all.addAll(single);
        for (int i = 0; i < single.size(); i++) {
            for (int j = i + 1; j < single.size(); j++) {
                var both = new LinkedHashMap<>(single.get(i));
                both.putAll(single.get(j));
                if (both.size() == 2) {
                    all.add(both);
                }
            }
        }
        return all;
    }

    private Stream<Object> values(MongoDatabase database, String field) {
        var path = "state." + field;
        var holder = database.getCollection(kind.collection())
                .find(new Document(path, new Document("$exists", true).append("$ne", null)))
                .first();
        var value = holder == null ? null : at(holder, List.of(path.split("\\.")));
        if (value == null) {
            return Stream.of("nothing-like-it");
        }
        if (value instanceof String day && day.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Stream.of(day, new Condition.Between(day, null), new Condition.Between(null, day));
        }
        return value instanceof List<?> several ? elements(several) : Stream.of(value);
    }

    private static Stream<Object> elements(List<?> several) {
        var texts = several.stream().map(String::valueOf).limit(2).toList();
        return texts.isEmpty() ? Stream.of() : Stream.of(texts.getFirst(), new Condition.AllOf(texts));
    }

    private static @Nullable Object at(@Nullable Object from, List<String> path) {
        if (path.isEmpty()) {
            return from;
        }
        if (from instanceof List<?> list) {
            return list.isEmpty() ? null : at(list.getFirst(), path);
        }
        return from instanceof Document document
                ? at(document.get(path.getFirst()), path.subList(1, path.size()))
                : null;
    }

    Page<?> read(TenantId tenant, PageQuery query, Map<String, ?> equalTo) {
        return aggregates.page(tenant, query, equalTo);
    }
}
