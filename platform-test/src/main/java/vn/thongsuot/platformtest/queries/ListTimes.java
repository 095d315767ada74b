package vn.thongsuot.platformtest.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * How long a page of each list takes where there is much and where there is little, one after the other in turn, so that
 * whatever else the machine does falls on both alike. A page is read as the service reads it, through its own port.
 *
 * @param table gets one line for each list: collection, list, p95 where there is little and where there is much in
 *     microseconds
 */
record ListTimes(Path table) {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 200;

    void of(Filled tenants, String collection) {
        for (var list : tenants.pages(collection)) {
            for (var conditions : list.conditions(tenants.large())) {
                compare(tenants, list, conditions, false);
            }
            compare(tenants, list, Map.of(), true);
        }
    }

    private void compare(Filled tenants, Pages<?> list, Map<String, Object> conditions, boolean halfway) {
        var little = query(list, tenants.smallTenant(), halfway);
        var much = query(list, tenants.largeTenant(), halfway);
        var times = new long[2][ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            var few = time(list, tenants.smallTenant(), little, conditions);
            var many = time(list, tenants.largeTenant(), much, conditions);
            if (i >= 0) {
                times[0][i] = few;
                times[1][i] = many;
            }
        }
        var name = halfway
                ? "(all, from the middle)"
                : conditions.isEmpty() ? "(all)" : String.join(" + ", names(conditions));
        write("%s\t%s\t%d\t%d%n".formatted(list.kind().collection(), name, p95(times[0]), p95(times[1])));
    }

    private static Iterable<String> names(Map<String, Object> conditions) {
        return conditions.entrySet().stream()
                .map(entry -> entry.getValue() instanceof Record ? entry.getKey() + " within" : entry.getKey())
                .sorted()
                .toList();
    }

    private static PageQuery query(Pages<?> list, TenantId tenant, boolean halfway) {
        return new PageQuery(PageQuery.DEFAULT_LIMIT, halfway ? middle(list, tenant) : null);
    }

    /** Reads on two pages at a time and stops where the slower of two readers is when the faster is at the end. */
    private static @Nullable String middle(Pages<?> list, TenantId tenant) {
        @Nullable String slow = null;
        @Nullable String fast = null;
        do {
            slow = list.read(tenant, new PageQuery(PageQuery.MAX_LIMIT / 2, slow), Map.of())
                    .next();
            fast = list.read(tenant, new PageQuery(PageQuery.MAX_LIMIT, fast), Map.of())
                    .next();
        } while (fast != null && slow != null);
        return slow;
    }

    private static long time(Pages<?> list, TenantId tenant, PageQuery query, Map<String, Object> conditions) {
        long start = System.nanoTime();
        list.read(tenant, query, conditions);
        return (System.nanoTime() - start) / 1_000;
    }

    private static long p95(long[] times) {
        Arrays.sort(times);
        return times[(int) Math.ceil(times.length * 0.95) - 1];
    }

    private void write(String line) {
        try {
            Files.createDirectories(table.getParent());
            Files.writeString(
                    table, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
