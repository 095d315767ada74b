package vn.thongsuot.directive.digest.persistence;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.digest.SentDigests;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantSetup;

/** One document for each mail; its id is unit and day, so that the store itself refuses a double. Kept for a month. */
@Component
class MongoSentDigests implements SentDigests, TenantSetup {

    private static final String SENT = "sent_digests";
    private static final long KEPT_DAYS = 31;

    private final TenantDatabases databases;
    private final Clock clock;

    MongoSentDigests(TenantDatabases databases, Clock clock) {
        this.databases = databases;
        this.clock = clock;
    }

    @Override
    public void prepare(MongoOperations database) {
        database.getCollection(SENT)
                .createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
    }

    @Override
    public boolean take(TenantId tenant, String unit, LocalDate day) {
        try {
            databases
                    .of(tenant)
                    .insert(new Document("_id", id(unit, day)).append("at", Date.from(clock.instant())), SENT);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public void release(TenantId tenant, String unit, LocalDate day) {
        databases.of(tenant).remove(Query.query(Criteria.where("_id").is(id(unit, day))), SENT);
    }

    private static String id(String unit, LocalDate day) {
        return unit + "|" + day;
    }
}
