package vn.thongsuot.platform.tenancy;

import com.mongodb.client.MongoClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Databases {@code <prefix>_<service>} and {@code <prefix>_<service>_<tenant>}, all through one client. */
final class MongoTenantDatabases implements TenantDatabases {

    private final MongoClient client;
    private final String base;
    private final MongoOperations platform;
    private final Map<TenantId, MongoOperations> open = new ConcurrentHashMap<>();
    private final TenantRegistry registry;

    MongoTenantDatabases(MongoClient client, String prefix, String service, TenantRegistryFactory registries) {
        this.client = client;
        this.base = prefix + "_" + service.replace("-service", "");
        this.platform = template(base);
        this.registry = registries.of(platform, this::database);
    }

    TenantRegistry registry() {
        return registry;
    }

    @Override
    public MongoOperations of(TenantId tenant) {
        if (!registry.knows(tenant)) {
            throw new UnknownTenantException(tenant);
        }
        return database(tenant);
    }

    @Override
    public MongoOperations platform() {
        return platform;
    }

    @Override
    public Set<TenantId> tenants() {
        return registry.known();
    }

    private MongoOperations database(TenantId tenant) {
        return open.computeIfAbsent(tenant, id -> template(base + "_" + id));
    }

    private MongoOperations template(String name) {
        return new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, name));
    }

    /** Makes the registry that belongs to these databases. */
    interface TenantRegistryFactory {
        TenantRegistry of(MongoOperations platform, java.util.function.Function<TenantId, MongoOperations> databases);
    }
}
