package vn.thongsuot.platform.outbox;

import static vn.thongsuot.platform.outbox.AggregateDocument.*;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantDatabases;

/** The store's side of sending: what is pending, the audit log, and taking off what was sent. */
final class OutboxStore {

    static final String AUDIT = "audit";

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final TenantDatabases databases;
    private final String instance;

    OutboxStore(TenantDatabases databases, String instance) {
        this.databases = databases;
        this.instance = instance;
    }

    /** Fills in what the items do not carry themselves. */
    List<OutboxItem> read(Collection<OutboxItem> batch) {
        var items = new ArrayList<OutboxItem>();
        var unread = new ArrayList<OutboxItem>();
        batch.forEach(item -> (item.events().isEmpty() ? unread : items).add(item));
        byCollection(unread).forEach((collection, group) -> {
            var found = load(collection, group);
            group.forEach(item -> items.add(new OutboxItem(item.key(), pending(item, found), item.resend())));
        });
        return items;
    }

    private static List<PendingEvent> pending(OutboxItem item, Map<String, AggregateDocument> found) {
        var stored = found.get(item.key().id());
        if (stored == null) {
            return List.of();
        }
        var pending = stored.pending();
        return pending.isEmpty() && item.resend() ? List.of(stored.latest()) : pending;
    }

    private static Map<String, AggregateDocument> load(MongoCollection<Document> collection, List<OutboxItem> items) {
        var found = new HashMap<String, AggregateDocument>();
        for (var document : collection.find(Filters.in(ID, ids(items)))) {
            found.put(document.getString(ID), new AggregateDocument(document));
        }
        return found;
    }

    /** Inserts the audit entries that are not there yet, under their events' ids. */
    void audit(List<OutboxItem> items) {
        var byTenant =
                items.stream().collect(Collectors.groupingBy(item -> item.key().tenant()));
        byTenant.forEach((tenant, group) -> {
            var events = group.stream().flatMap(item -> item.events().stream()).toList();
            insert(databases.of(tenant).getCollection(AUDIT), events);
        });
    }

    private static Document auditDocument(PendingEvent event) {
        var entry = new Document(ID, event.id()).append("type", event.type()).append("version", event.sequence());
        if (event.audit() != null) {
            entry.putAll(event.audit());
        }
        return entry;
    }

    /** The entries that these events bring and that are not there yet. */
    static void insert(MongoCollection<Document> audit, List<PendingEvent> events) {
        var entries = events.stream()
                .filter(event -> event.audit() != null)
                .map(OutboxStore::auditDocument)
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        try {
            audit.insertMany(entries, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    /**
     * Takes off what was sent, where this instance still has the claim and nothing newer was stored.
     *
     * @return what another instance took over in between; its newest state has to be sent again, so that the last record
     *     on the topic is the newest
     */
    List<OutboxItem> takeOff(List<OutboxItem> items) {
        var again = new ArrayList<OutboxItem>();
        byCollection(items).forEach((collection, group) -> {
            var updates = group.stream().map(this::takeOff).toList();
            if (collection.bulkWrite(updates, UNORDERED).getMatchedCount() < group.size()) {
                again.addAll(notTakenOff(collection, group));
            }
        });
        return again;
    }

    private UpdateOneModel<Document> takeOff(OutboxItem item) {
        return new UpdateOneModel<>(
                Filters.and(
                        Filters.eq(ID, item.key().id()),
                        Filters.eq(LEASE_OWNER, instance),
                        Filters.eq(VERSION, item.newest())),
                Updates.combine(
                        Updates.set(SENT, item.newest()),
                        Updates.set(BACKLOG, List.of()),
                        Updates.unset(LEASE),
                        Updates.unset(LATEST + ".audit")));
    }

    private List<OutboxItem> notTakenOff(MongoCollection<Document> collection, List<OutboxItem> group) {
        var found = load(collection, group);
        return group.stream()
                .filter(item -> !settled(collection, item, found.get(item.key().id())))
                .map(item -> new OutboxItem(item.key(), List.of(), true))
                .toList();
    }

    /** Whether nothing has to be done about an item whose taking off may not have matched. */
    private boolean settled(MongoCollection<Document> collection, OutboxItem item, @Nullable AggregateDocument now) {
        if (now == null || now.version() == item.newest()) {
            return true; // what we sent is the newest, whoever takes it off
        }
        // our own newer command waits behind this one and will be sent by this instance
        return now.version() > item.newest() && takeOffOlder(collection, item);
    }

    private boolean takeOffOlder(MongoCollection<Document> collection, OutboxItem item) {
        Bson stillOurs = Filters.and(
                Filters.eq(ID, item.key().id()), Filters.eq(LEASE_OWNER, instance), Filters.gt(VERSION, item.newest()));
        var update = Updates.combine(
                Updates.max(SENT, item.newest()), Updates.pull(BACKLOG, Filters.lte("seq", item.newest())));
        return collection.updateOne(stillOurs, update).getMatchedCount() == 1;
    }

    private Map<MongoCollection<Document>, List<OutboxItem>> byCollection(Collection<OutboxItem> items) {
        var groups = items.stream()
                .collect(Collectors.groupingBy(
                        item -> new OutboxKey(item.key().tenant(), item.key().collection(), "")));
        var byCollection = new HashMap<MongoCollection<Document>, List<OutboxItem>>();
        groups.forEach(
                (key, group) -> byCollection.put(databases.of(key.tenant()).getCollection(key.collection()), group));
        return byCollection;
    }

    private static List<String> ids(List<OutboxItem> items) {
        return items.stream().map(item -> item.key().id()).toList();
    }
}
