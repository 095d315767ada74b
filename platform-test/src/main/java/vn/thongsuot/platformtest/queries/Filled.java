package vn.thongsuot.platformtest.queries;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import vn.thongsuot.platform.outbox.ListFields;
import vn.thongsuot.platform.outbox.ListFields.Pair;
import vn.thongsuot.platform.outbox.ListFields.Use;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;

/** Two tenants of one application, of which the first gets much and the second little of the same. */
final class Filled {

    private final ApplicationContext application;
    private final TenantId owner;
    private final TenantId another;
    private final List<Pages<?>> pages;

    Filled(ApplicationContext application, TenantId owner, TenantId another) {
        this.application = application;
        this.owner = owner;
        this.another = another;
        this.pages = Pages.of(application);
    }

    MongoDatabase large() {
        return database(owner);
    }

    MongoDatabase small() {
        return database(another);
    }

    TenantId largeTenant() {
        return owner;
    }

    TenantId smallTenant() {
        return another;
    }

    List<Pages<?>> pages(String collection) {
        return pages.stream()
                .filter(each -> each.kind().collection().equals(collection))
                .toList();
    }

    void fill(String collection, Volume volume) {
        var few = few(collection);
        if (volume.fewer() > 0) {
            Multiplied.fill(large(), small(), collection, volume.fewer(), few, true);
            Multiplied.fill(large(), large(), collection, volume.documents(), few, true);
        } else {
            Multiplied.fill(large(), large(), collection, volume.documents(), few, false);
        }
    }

    private Set<String> few(String collection) {
        return pages(collection).stream()
                .flatMap(list -> list.kind().lists().of(Use.FEW).stream())
                .map(field -> "state." + field)
                .collect(Collectors.toSet());
    }

    /** What was filled to be compared goes with its indexes and is prepared anew. */
    void clear(String collection, Volume volume) {
        if (volume.fewer() > 0) {
            large().getCollection(collection).drop();
            small().getCollection(collection).drop();
            prepare(owner);
            prepare(another);
        }
    }

    private void prepare(TenantId tenant) {
        var database = databases().of(tenant);
        TenantIndexes.of(application.getBeansOfType(TenantSetup.class).values()).create(database);
    }

    static long count(MongoDatabase database, String collection) {
        return database.getCollection(collection).countDocuments();
    }

    /** First and following page of each list of the kind that lies in the collection. */
    void readLists(String collection) {
        for (var list : pages(collection)) {
            for (var conditions : list.conditions(large())) {
                var first = list.read(owner, new PageQuery(1, null), conditions);
                if (first.next() != null) {
                    list.read(owner, new PageQuery(1, first.next()), conditions);
                }
            }
        }
    }

    /** Whether an index stands in the order asked for, behind fields that the question narrows; so is what has no order. */
    boolean hasOrderedIndex(StoredQuery question) {
        var order = question.order();
        if (order.isEmpty() || order.getFirst().equals("_id") || question.isOfOne()) {
            return true;
        }
        for (var index : large().getCollection(question.collection()).listIndexes()) {
            var fields = List.copyOf(index.get("key", Document.class).keySet());
            int start = Collections.indexOfSubList(fields, order);
            if (start >= 0 && fields.subList(0, start).stream().allMatch(question::narrows)) {
                return true;
            }
        }
        return false;
    }

    /** Two fields that many may meet each and that are asked for together without an index together. */
    Optional<Pair> lacking(StoredQuery question) {
        return pages(question.collection()).stream()
                .map(list -> list.kind().lists())
                .flatMap(lists -> lists.lacking(asked(lists, question)).stream())
                .findFirst();
    }

    /** Whether an end of a span is asked for beside other conditions, in the order of creation. */
    boolean isBounded(StoredQuery question) {
        return pages(question.collection()).stream()
                .flatMap(list -> list.kind().lists().of(Use.BOUND).stream())
                .anyMatch(field -> question.isBounded("state." + field));
    }

    /** Whether two fields are asked for that few meet together: these few may be sorted. */
    boolean isMetByFew(StoredQuery question) {
        return pages(question.collection()).stream()
                .map(list -> list.kind().lists())
                .anyMatch(lists -> lists.met(asked(lists, question)).isPresent());
    }

    private static List<String> asked(ListFields lists, StoredQuery question) {
        return lists.names().stream()
                .filter(field -> question.narrows("state." + field))
                .toList();
    }

    Explained explain(StoredQuery question) {
        return Explained.of(Store.CLIENT, question);
    }

    private MongoDatabase database(TenantId tenant) {
        var name = databases().of(tenant).execute(MongoDatabase::getName);
        return Store.CLIENT.getDatabase(Objects.requireNonNull(name));
    }

    private TenantDatabases databases() {
        return application.getBean(TenantDatabases.class);
    }

    /** A client without the time limits of a service, one for this JVM. */
    private static final class Store {
        static final MongoClient CLIENT =
                MongoClients.create(Infrastructure.get().storeUri());
    }
}
