package vn.thongsuot.platformtest.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * How long a page of each list takes where there is much and where there is little. A page of aggregates is read as the
 * service reads it, through its own port; any other list is asked as the service asked its store.
 *
 * @param table gets one line for each list: collection, list, p95 where there is little and where there is much in
 *     microseconds
 */
record ListTimes(Path table) {

    private static final long SETTLED_NANOS = 180_000_000_000L;

    /** A list, and how to read a page of it where there is little and where there is much. */
    private record Asking(String list, Runnable few, Runnable many) {
        InTurn timed() {
            return InTurn.of(few, many);
        }
    }

    void of(Filled tenants, String collection, Collection<StoredQuery> asked) {
        var all = new ArrayList<Asking>();
        for (var list : tenants.pages(collection)) {
            list.conditions(tenants.large()).forEach(conditions -> all.add(asking(tenants, list, conditions, false)));
            all.add(asking(tenants, list, Map.of(), true));
        }
        if (all.isEmpty()) {
            asked.stream().filter(StoredQuery::isPage).forEach(question -> all.add(replay(tenants, question)));
        }
        settled(all).forEach((list, times) -> write(collection, list, times));
    }

    /** What takes too long is asked again while the store may still count what was loaded, by which it plans. */
    private static Map<String, InTurn> settled(List<Asking> all) {
        long end = System.nanoTime() + SETTLED_NANOS;
        var times = new LinkedHashMap<String, InTurn>();
        all.forEach(asking -> times.put(asking.list(), asking.timed()));
        var slow = all;
        do {
            slow = slow.stream()
                    .filter(asking ->
                            Objects.requireNonNull(times.get(asking.list())).isOver())
                    .toList();
            slow.forEach(asking -> times.put(asking.list(), asking.timed()));
        } while (!slow.isEmpty() && System.nanoTime() < end);
        return times;
    }

    private static Asking asking(Filled tenants, Pages<?> list, Map<String, Object> conditions, boolean halfway) {
        var collection = list.kind().collection();
        var little = query(list, tenants.smallTenant(), halfway ? Filled.count(tenants.small(), collection) / 2 : 0);
        var much = query(list, tenants.largeTenant(), halfway ? Filled.count(tenants.large(), collection) / 2 : 0);
        var name = halfway
                ? "(all, from the middle)"
                : conditions.isEmpty() ? "(all)" : String.join(" + ", names(conditions));
        return new Asking(
                name,
                () -> list.read(tenants.smallTenant(), little, conditions),
                () -> list.read(tenants.largeTenant(), much, conditions));
    }

    private static Asking replay(Filled tenants, StoredQuery question) {
        var few = tenants.small();
        var many = tenants.large();
        return new Asking(question.narrowed(), () -> question.askAgain(few), () -> question.askAgain(many));
    }

    private static Iterable<String> names(Map<String, Object> conditions) {
        return conditions.entrySet().stream()
                .map(entry -> entry.getKey() + how(entry.getValue()))
                .sorted()
                .toList();
    }

    private static String how(Object condition) {
        return switch (condition) {
            case Condition.OneOf one -> " (one of " + one.values().size() + ")";
            case Condition.AllOf all -> " (" + all.values().size() + " of them)";
            case Condition.Words words -> " beginning";
            case Condition.Between bounds ->
                bounds.from() == null ? " until" : bounds.to() == null ? " from" : " within";
            default -> "";
        };
    }

    /** The page after so many, as somebody has it who read on until there. */
    private static PageQuery query(Pages<?> list, TenantId tenant, long after) {
        @Nullable String cursor = null;
        for (long read = 0; read < after; read += PageQuery.MAX_LIMIT) {
            cursor = list.read(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), Map.of())
                    .next();
        }
        return new PageQuery(PageQuery.DEFAULT_LIMIT, cursor);
    }

    private void write(String collection, String list, InTurn times) {
        try {
            Files.createDirectories(table.getParent());
            Files.writeString(
                    table,
                    "%s\t%s\t%d\t%d%n".formatted(collection, list, times.few(), times.many()),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
