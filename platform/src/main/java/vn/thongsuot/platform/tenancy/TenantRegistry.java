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
    private static final String ID = "_id";
    private static final String ADMINISTRATORS = "administrators";
    private static final String VERSION = "version";

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

    /** Registers a tenant and prepares its database; one that is known stays as it is. */
    public void register(TenantId tenant, String name, Set<String> administrators) {
        ensure(tenant);
        renew(tenant, name, administrators, 0);
    }

    /**
     * Takes over what the tenant's own record says, unless a newer version of it was taken over before.
     *
     * @param version of the tenant's record
     */
    public void renew(TenantId tenant, String name, Set<String> administrators, long version) {
        ensure(tenant);
        platform.updateFirst(
                Query.query(Criteria.where(ID).is(tenant.value()).and(VERSION).lt(version)),
                new Update()
                        .set("name", name)
                        .set(ADMINISTRATORS, List.copyOf(administrators))
                        .set(VERSION, version),
                COLLECTION);
        look(tenant);
    }

    /**
     * Makes sure that events of a tenant can be taken in though its own record has not arrived yet. Topics are trusted; an
     * HTTP request never gets here.
     */
    public void ensure(TenantId tenant) {
        if (!knows(tenant)) {
            platform.upsert(
                    Query.query(Criteria.where(ID).is(tenant.value())),
                    new Update().setOnInsert(ADMINISTRATORS, List.of()).setOnInsert(VERSION, -1L),
                    COLLECTION);
            admit(tenant, Set.of());
        }
    }

    /** What it is called; empty while its own record has not arrived. */
    public Optional<String> name(TenantId tenant) {
        return look(tenant).map(stored -> stored.getString("name"));
    }

    public boolean knows(TenantId tenant) {
        return administrators.containsKey(tenant) || look(tenant).isPresent();
    }

    /** Whether the person administers the tenant by its registration, whatever posts there are. */
    public boolean isAdministrator(TenantId tenant, String subject) {
        return look(tenant).isPresent()
                && administrators.getOrDefault(tenant, Set.of()).contains(subject);
    }

    /** All there are, also those that only another instance has heard of yet. */
    public Set<TenantId> all() {
        load();
        return known();
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

    private void admit(Document stored) {
        admit(new TenantId(stored.getString(ID)), Set.copyOf(stored.getList(ADMINISTRATORS, String.class, List.of())));
    }

    private void admit(TenantId tenant, Set<String> subjects) {
        if (!administrators.containsKey(tenant)) {
            setup.accept(databases.apply(tenant));
        }
        administrators.put(tenant, subjects);
    }
}
