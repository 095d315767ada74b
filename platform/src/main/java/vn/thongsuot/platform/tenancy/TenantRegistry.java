package vn.thongsuot.platform.tenancy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Which tenants there are, as far as this service was told, and who administers each before it has posts of its own. Kept
 * in the service's platform database; a tenant registered by another instance is found on first use.
 */
public final class TenantRegistry {

    private static final String COLLECTION = "tenants";

    private final MongoOperations platform;
    private final Function<TenantId, MongoOperations> databases;
    private final Consumer<MongoOperations> setup;
    private final Map<TenantId, Set<String>> administrators = new ConcurrentHashMap<>();

    TenantRegistry(
            MongoOperations platform, Function<TenantId, MongoOperations> databases, Consumer<MongoOperations> setup) {
        this.platform = platform;
        this.databases = databases;
        this.setup = setup;
    }

    /** Registers or renews a tenant and prepares its database. */
    public void register(TenantId tenant, String name, Set<String> administrators) {
        store(tenant, new Update().set("name", name).set("administrators", List.copyOf(administrators)));
        admit(tenant, administrators);
    }

    /**
     * Makes sure that events of a tenant can be taken in though its own record has not arrived yet. Topics are trusted; an
     * HTTP request never gets here.
     */
    public void ensure(TenantId tenant) {
        if (!knows(tenant)) {
            store(tenant, new Update().setOnInsert("administrators", List.of()));
            admit(tenant, Set.of());
        }
    }

    public boolean knows(TenantId tenant) {
        return administrators.containsKey(tenant) || look(tenant).isPresent();
    }

    /** Whether the person administers the tenant by its registration, whatever posts there are. */
    public boolean isAdministrator(TenantId tenant, String subject) {
        return knows(tenant) && administrators.getOrDefault(tenant, Set.of()).contains(subject);
    }

    Set<TenantId> known() {
        return Set.copyOf(administrators.keySet());
    }

    /** Reads what is stored and prepares every tenant's database. */
    void load() {
        platform.findAll(Document.class, COLLECTION).forEach(this::admit);
    }

    private Optional<Document> look(TenantId tenant) {
        var found = Optional.ofNullable(platform.findById(tenant.value(), Document.class, COLLECTION));
        found.ifPresent(this::admit);
        return found;
    }

    private void store(TenantId tenant, Update update) {
        platform.upsert(Query.query(Criteria.where("_id").is(tenant.value())), update, COLLECTION);
    }

    private void admit(Document stored) {
        admit(
                new TenantId(stored.getString("_id")),
                Set.copyOf(stored.getList("administrators", String.class, List.of())));
    }

    private void admit(TenantId tenant, Set<String> subjects) {
        if (!administrators.containsKey(tenant)) {
            setup.accept(databases.apply(tenant));
        }
        administrators.put(tenant, subjects);
    }
}
