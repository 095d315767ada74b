package vn.thongsuot.directive.intake.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.intake.KnownSymbols;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/** Asks the collection of directives by the index of their symbols, which their own lists use too. */
@Component
class MongoKnownSymbols implements KnownSymbols {

    private static final String KEY = "state.symbol.key";
    /** A symbol that so many share tells nothing; more are not read. */
    private static final int MOST = 2_000;

    private final TenantDatabases databases;

    MongoKnownSymbols(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public Map<String, String> directives(TenantId tenant, Collection<String> keys) {
        var found = new HashMap<String, String>();
        var several = new HashSet<String>();
        databases
                .of(tenant)
                .getCollection("directives")
                .find(Filters.in(KEY, keys))
                .projection(Projections.include(KEY))
                .limit(MOST)
                .forEach(directive -> {
                    var key = directive.getEmbedded(java.util.List.of("state", "symbol", "key"), "");
                    if (found.put(key, directive.getString("_id")) != null) {
                        several.add(key);
                    }
                });
        found.keySet().removeAll(several);
        return found;
    }
}
