package vn.thongsuot.directive.dataanswer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;

/** Rows without a store; counts how often it is asked. */
public final class InMemoryRowBodies implements RowBodies {

    private record Kept(String answer, long version, Rows rows) {}

    private final Map<String, Kept> kept = new HashMap<>();
    public int reads;
    public int mostAtOnce;

    /** How many there are, named or not. */
    public int size() {
        return kept.size();
    }

    @Override
    public void keep(TenantId tenant, String answer, long version, String id, Rows rows) {
        kept.merge(
                tenant + "/" + id,
                new Kept(answer, version, rows),
                (old, now) -> new Kept(answer, Math.max(old.version(), now.version()), old.rows()));
    }

    @Override
    public Map<String, Rows> read(TenantId tenant, Collection<String> ids) {
        reads++;
        mostAtOnce = Math.max(mostAtOnce, ids.size());
        var found = new HashMap<String, Rows>();
        for (var id : ids) {
            var rows = kept.get(tenant + "/" + id);
            if (rows != null) {
                found.put(id, rows.rows());
            }
        }
        return found;
    }

    @Override
    public void forget(TenantId tenant, String answer, long version, @Nullable String named) {
        kept.entrySet()
                .removeIf(one -> one.getValue().answer().equals(answer)
                        && one.getValue().version() < version
                        && !one.getKey().equals(tenant + "/" + named));
    }
}
