package vn.thongsuot.platformtest.queries;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.outbox.ListFields.Pair;
import vn.thongsuot.platform.outbox.ListFields.Use;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The lists of one kind of aggregate: all of it, by each of the fields declared for it, and by any two that are asked for
 * together, with values that are there.
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

    /** By what each list is narrowed; the first is the whole. */
    List<Map<String, Object>> conditions(MongoDatabase database) {
        var all = new ArrayList<Map<String, Object>>(List.of(Map.of()));
        var lists = kind.lists();
        lists.names().stream()
                .filter(field -> lists.uses().get(field) != Use.PAIRED)
                .flatMap(field -> values(database, List.of(field), field).map(value -> Map.of(field, value)))
                .forEach(all::add);
        Stream.concat(lists.pairs().stream(), pairsWithoutIndex()).forEach(pair -> {
            var first = values(database, pair.fields(), pair.first()).findFirst();
            var second = values(database, pair.fields(), pair.second()).findFirst();
            if (first.isPresent() && second.isPresent()) {
                all.add(Map.of(pair.first(), first.get(), pair.second(), second.get()));
            }
        });
        return all;
    }

    /** What is asked for together though no index holds both: words beside a state, an end of a span beside its beginning. */
    private Stream<Pair> pairsWithoutIndex() {
        var lists = kind.lists();
        var beside = Stream.concat(lists.of(Use.SHARED).stream(), lists.of(Use.DAY).stream())
                .toList();
        return Stream.concat(lists.of(Use.SEARCHED).stream(), lists.of(Use.BOUND).stream())
                .flatMap(field -> beside.stream().map(other -> new Pair(field, other)));
    }

    /** Ways to ask for one of the fields, as one of the first documents has it that have all of them. */
    private Stream<Object> values(MongoDatabase database, List<String> all, String field) {
        var there = new Document();
        all.forEach(each -> there.append(
                "state." + each, new Document("$exists", true).append("$nin", Arrays.asList(null, List.of()))));
        var holder = database.getCollection(kind.collection())
                .find(there)
                .sort(new Document("made", 1).append("_id", 1))
                .first();
        var value = holder == null ? null : at(holder, List.of(("state." + field).split("\\.")));
        if (value == null) {
            return all.size() == 1 ? Stream.of("nothing-like-it") : Stream.empty();
        }
        if (value instanceof String day && Variation.isDay(day)) {
            return within(kind.lists().uses().get(field), Multiplied.halfway(day));
        }
        return value instanceof List<?> several ? elements(several) : Stream.of(value);
    }

    private static Stream<Object> within(@Nullable Use use, LocalDate day) {
        var before = new Condition.Between(null, day.toString());
        if (use == Use.BOUND) {
            return Stream.of(before);
        }
        var month = new Condition.Between(day.toString(), day.plusDays(30).toString());
        return Stream.of(month, new Condition.Between(day.toString(), null), before, day.toString());
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
