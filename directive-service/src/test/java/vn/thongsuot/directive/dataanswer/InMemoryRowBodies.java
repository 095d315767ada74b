package vn.thongsuot.directive.dataanswer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.thongsuot.platform.tenancy.TenantId;

/** Rows without a store; counts how often it is asked. */
public final class InMemoryRowBodies implements RowBodies {

    private final Map<String, Rows> kept = new HashMap<>();
    public int reads;
    public int mostAtOnce;

    @Override
    public void keep(TenantId tenant, String id, Rows rows) {
        kept.putIfAbsent(tenant + "/" + id, rows);
    }

    @Override
    public Map<String, Rows> read(TenantId tenant, Collection<String> ids) {
        reads++;
        mostAtOnce = Math.max(mostAtOnce, ids.size());
        var found = new HashMap<String, Rows>();
        for (var id : ids) {
            var rows = kept.get(tenant + "/" + id);
            if (rows != null) {
                found.put(id, rows);
            }
        }
        return found;
    }
}
