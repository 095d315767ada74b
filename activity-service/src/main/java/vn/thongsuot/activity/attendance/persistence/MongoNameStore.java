package vn.thongsuot.activity.attendance.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.attendance.Attendee;
import vn.thongsuot.activity.attendance.KeptList;
import vn.thongsuot.activity.attendance.Look;
import vn.thongsuot.activity.attendance.NameStore;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.store.Seal;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;

/** Sealed bytes by their hash; the store forgets them by itself too where it can. */
final class MongoNameStore implements NameStore, TenantSetup {

    static final String NAMES = "attendance_names";
    static final String LOOKS_AT = "attendance_looks";
    private static final String ID = "_id";
    private static final String SEALED = "sealed";
    private static final String GONE_AT = "goneAt";
    private static final String AT = "at";
    private static final String ACTIVITY = "activity";
    private static final String LOOK = "look";

    private final TenantDatabases databases;
    private final StoredJson json;
    private final @Nullable Seal seal;

    /** @param seal absent where no key is set */
    MongoNameStore(TenantDatabases databases, StoredJson json, @Nullable Seal seal) {
        this.databases = databases;
        this.json = json;
        this.seal = seal;
    }

    /** What is sealed. */
    private record Names(List<Attendee> names) {}

    @Override
    public void prepare(TenantIndexes indexes) {
        indexes.in(NAMES).index(Indexes.ascending(GONE_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        indexes.in(LOOKS_AT).index(Indexes.compoundIndex(Indexes.ascending(ACTIVITY), Indexes.descending(AT)));
    }

    @Override
    public boolean canKeep() {
        return seal != null;
    }

    @Override
    public String seal(TenantId tenant, String activity, LocalDate until, List<Attendee> names) {
        var plain = json.toJson(new Names(names)).getBytes(StandardCharsets.UTF_8);
        var sealed = sealing().seal(plain, purpose(tenant, activity));
        var sha256 = Command.hash(sealed);
        sealedNames(tenant)
                .insertOne(new Document(ID, sha256)
                        .append(ACTIVITY, activity)
                        .append(SEALED, new Binary(sealed))
                        .append(GONE_AT, Date.from(KeptList.gone(until))));
        return sha256;
    }

    @Override
    public Optional<List<Attendee>> open(TenantId tenant, String activity, String sha256) {
        return Optional.ofNullable(
                        sealedNames(tenant).find(Filters.eq(ID, sha256)).first())
                .map(stored -> opened(tenant, activity, stored.get(SEALED, Binary.class)));
    }

    private List<Attendee> opened(TenantId tenant, String activity, Binary sealed) {
        var plain = sealing().open(sealed.getData(), purpose(tenant, activity));
        return json.fromJson(plain, Names.class).names();
    }

    @Override
    public void forget(TenantId tenant, String sha256) {
        sealedNames(tenant).deleteOne(Filters.eq(ID, sha256));
    }

    @Override
    public long sweep(Instant now) {
        return databases.tenants().stream()
                .mapToLong(tenant -> sealedNames(tenant)
                        .deleteMany(Filters.lte(GONE_AT, Date.from(now)))
                        .getDeletedCount())
                .sum();
    }

    @Override
    public void note(TenantId tenant, String activity, Look look) {
        looksAt(tenant)
                .insertOne(new Document(ACTIVITY, activity)
                        .append(AT, Date.from(look.at()))
                        .append(LOOK, json.toDocument(look)));
    }

    @Override
    public List<Look> looks(TenantId tenant, String activity) {
        return looksAt(tenant)
                .find(Filters.eq(ACTIVITY, activity))
                .sort(Sorts.descending(AT))
                .limit(LOOKS)
                .map(found -> json.fromDocument(found.get(LOOK, Document.class), Look.class))
                .into(new ArrayList<>());
    }

    private Seal sealing() {
        return Objects.requireNonNull(seal, "no key is set");
    }

    private static String purpose(TenantId tenant, String activity) {
        return tenant.value() + "|" + activity;
    }

    private MongoCollection<Document> sealedNames(TenantId tenant) {
        return databases.of(tenant).getCollection(NAMES);
    }

    private MongoCollection<Document> looksAt(TenantId tenant) {
        return databases.of(tenant).getCollection(LOOKS_AT);
    }
}
