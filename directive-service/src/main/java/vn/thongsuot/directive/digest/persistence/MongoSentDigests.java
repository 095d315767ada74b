package vn.thongsuot.directive.digest.persistence;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.digest.SentDigests;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;

/**
 * One document for each mail; its id is unit and day, so that the store itself refuses a double. What it told of comes to it
 * once it went out. Kept for a month.
 */
@Component
class MongoSentDigests implements SentDigests, TenantSetup {

    private static final String SENT = "sent_digests";
    private static final String UNIT = "unit";
    private static final String DAY = "day";
    private static final String TOLD = "told";
    private static final long KEPT_DAYS = 31;

    private final TenantDatabases databases;
    private final Clock clock;

    MongoSentDigests(TenantDatabases databases, Clock clock) {
        this.databases = databases;
        this.clock = clock;
    }

    @Override
    public void prepare(TenantIndexes indexes) {
        var sent = indexes.in(SENT);
        sent.index(Indexes.ascending("at"), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
        sent.index(Indexes.ascending(UNIT, DAY));
    }

    @Override
    public boolean take(TenantId tenant, String unit, LocalDate day) {
        try {
            databases
                    .of(tenant)
                    .insert(
                            new Document("_id", id(unit, day))
                                    .append(UNIT, unit)
                                    .append(DAY, day.toString())
                                    .append("at", Date.from(clock.instant())),
                            SENT);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void release(TenantId tenant, String unit, LocalDate day) {
        databases.of(tenant).remove(of(unit, day), SENT);
    }

    @Override
    public void sent(TenantId tenant, String unit, LocalDate day, Collection<String> reminders) {
        databases.of(tenant).updateFirst(of(unit, day), Update.update(TOLD, List.copyOf(reminders)), SENT);
    }

    @Override
    public Map<String, Set<String>> told(TenantId tenant, Collection<String> units, LocalDate since) {
        var query = Query.query(Criteria.where(UNIT)
                .in(units)
                .and(DAY)
                .gte(since.toString())
                .and(TOLD)
                .exists(true));
        query.fields().include(UNIT, TOLD);
        var told = new HashMap<String, Set<String>>();
        try (var found = databases.of(tenant).stream(query, Document.class, SENT)) {
            found.forEach(mail -> told.computeIfAbsent(mail.getString(UNIT), any -> new HashSet<>())
                    .addAll(mail.getList(TOLD, String.class)));
        }
        return told;
    }

    private static Query of(String unit, LocalDate day) {
        return Query.query(Criteria.where("_id").is(id(unit, day)));
    }

    private static String id(String unit, LocalDate day) {
        return unit + "|" + day;
    }
}
