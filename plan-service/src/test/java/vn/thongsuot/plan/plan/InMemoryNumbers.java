package vn.thongsuot.plan.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.thongsuot.platform.tenancy.TenantId;

/** A register without a store. */
final class InMemoryNumbers implements NumberRegister {

    private record Key(TenantId tenant, NumberSeries series) {}

    private final Map<Key, Map<Integer, String>> given = new ConcurrentHashMap<>();

    @Override
    public boolean take(TenantId tenant, NumberSeries series, int number, String plan) {
        var holder = of(tenant, series).putIfAbsent(number, plan);
        return holder == null || holder.equals(plan);
    }

    @Override
    public int draw(TenantId tenant, NumberSeries series, String plan) {
        var mine = of(tenant, series).entrySet().stream()
                .filter(entry -> entry.getValue().equals(plan))
                .map(Map.Entry::getKey)
                .findFirst();
        return mine.orElseGet(() -> IntStream.iterate(1, number -> number + 1)
                .filter(number -> take(tenant, series, number, plan))
                .findFirst()
                .orElseThrow());
    }

    private Map<Integer, String> of(TenantId tenant, NumberSeries series) {
        return given.computeIfAbsent(new Key(tenant, series), any -> new ConcurrentHashMap<>());
    }
}
