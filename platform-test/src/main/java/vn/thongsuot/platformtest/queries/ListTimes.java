package vn.thongsuot.platformtest.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;
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

    void of(Filled tenants, String collection, Collection<StoredQuery> asked) {
        for (var list : tenants.pages(collection)) {
            for (var conditions : list.conditions(tenants.large())) {
                compare(tenants, list, conditions, false);
            }
            compare(tenants, list, Map.of(), true);
        }
        if (tenants.pages(collection).isEmpty()) {
            asked.stream().filter(StoredQuery::isPage).forEach(question -> replay(tenants, question));
        }
    }

    private void compare(Filled tenants, Pages<?> list, Map<String, Object> conditions, boolean halfway) {
        var collection = list.kind().collection();
        var little = query(list, tenants.smallTenant(), halfway ? Filled.count(tenants.small(), collection) / 2 : 0);
        var much = query(list, tenants.largeTenant(), halfway ? Filled.count(tenants.large(), collection) / 2 : 0);
        var name = halfway
                ? "(all, from the middle)"
                : conditions.isEmpty() ? "(all)" : String.join(" + ", names(conditions));
        write(
                collection,
                name,
                InTurn.of(
                        () -> list.read(tenants.smallTenant(), little, conditions),
                        () -> list.read(tenants.largeTenant(), much, conditions)));
    }

    private void replay(Filled tenants, StoredQuery question) {
        var few = tenants.small();
        var many = tenants.large();
        write(
                question.collection(),
                question.narrowed(),
                InTurn.of(() -> question.askAgain(few), () -> question.askAgain(many)));
    }

    private static Iterable<String> names(Map<String, Object> conditions) {
        return conditions.entrySet().stream()
                .map(entry -> entry.getKey() + how(entry.getValue()))
                .sorted()
                .toList();
    }

    private static String how(Object condition) {
        return switch (condition) {
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
