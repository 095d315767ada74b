package vn.thongsuot.activity.attendance.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
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
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thongsuot.activity.attendance.Attendee;
import vn.thongsuot.activity.attendance.Look;
import vn.thongsuot.activity.attendance.NameList;
import vn.thongsuot.activity.attendance.NameLists;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantSetup;

/** One document for each list, whose names are sealed bytes; the store forgets it by itself too where it can. */
final class MongoNameLists implements NameLists, TenantSetup {

    static final String LISTS = "attendance_lists";
    static final String LOOKS_AT = "attendance_looks";
    private static final String ID = "_id";
    private static final String SEALED = "sealed";
    private static final String VERSION = "version";
    private static final String UNTIL = "until";
    private static final String GONE_AT = "goneAt";
    private static final String AT = "at";
    private static final String ACTIVITY = "activity";
    private static final String LOOK = "look";

    private final TenantDatabases databases;
    private final StoredJson json;
    private final @Nullable Seal seal;

    /** @param seal absent where no key is set */
    MongoNameLists(TenantDatabases databases, StoredJson json, @Nullable Seal seal) {
        this.databases = databases;
        this.json = json;
        this.seal = seal;
    }

    /** What is sealed. */
    private record Names(List<Attendee> names) {}

    @Override
    public void prepare(MongoOperations database) {
        database.getCollection(LISTS)
                .createIndex(Indexes.ascending(GONE_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        database.getCollection(LOOKS_AT)
                .createIndex(Indexes.compoundIndex(Indexes.ascending(ACTIVITY), Indexes.descending(AT)));
    }

    @Override
    public boolean canKeep() {
        return seal != null;
    }

    @Override
    public NameList keep(TenantId tenant, String activity, LocalDate until, Instant at, List<Attendee> names) {
        var plain = json.toJson(new Names(names)).getBytes(StandardCharsets.UTF_8);
        var gone = until.plusDays(1).atStartOfDay(Access.ZONE).toInstant();
        var stored = lists(tenant)
                .findOneAndUpdate(
                        Filters.eq(ID, activity),
                        Updates.combine(
                                Updates.set(SEALED, new Binary(sealing().seal(plain, purpose(tenant, activity)))),
                                Updates.set(UNTIL, until.toString()),
                                Updates.set(GONE_AT, Date.from(gone)),
                                Updates.set(AT, Date.from(at)),
                                Updates.inc(VERSION, 1L)),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return list(tenant, activity, Objects.requireNonNull(stored));
    }

    @Override
    public Optional<NameList> find(TenantId tenant, String activity, Instant now) {
        var there = Filters.and(Filters.eq(ID, activity), Filters.gt(GONE_AT, Date.from(now)));
        return Optional.ofNullable(lists(tenant).find(there).first())
                .filter(any -> canKeep())
                .map(stored -> list(tenant, activity, stored));
    }

    @Override
    public boolean remove(TenantId tenant, String activity, long version) {
        return lists(tenant)
                        .deleteOne(Filters.and(Filters.eq(ID, activity), Filters.eq(VERSION, version)))
                        .getDeletedCount()
                == 1;
    }

    @Override
    public long sweep(Instant now) {
        return databases.tenants().stream()
                .mapToLong(tenant -> lists(tenant)
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

    private NameList list(TenantId tenant, String activity, Document stored) {
        var plain = sealing().open(stored.get(SEALED, Binary.class).getData(), purpose(tenant, activity));
        return new NameList(
                stored.get(VERSION, Number.class).longValue(),
                LocalDate.parse(stored.getString(UNTIL)),
                stored.getDate(AT).toInstant(),
                json.fromJson(plain, Names.class).names());
    }

    private Seal sealing() {
        return Objects.requireNonNull(seal, "no key is set");
    }

    private static String purpose(TenantId tenant, String activity) {
        return tenant.value() + "|" + activity;
    }

    private MongoCollection<Document> lists(TenantId tenant) {
        return databases.of(tenant).getCollection(LISTS);
    }

    private MongoCollection<Document> looksAt(TenantId tenant) {
        return databases.of(tenant).getCollection(LOOKS_AT);
    }
}
