package vn.thongsuot.reporting.check.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.check.FullCheck;
import vn.thongsuot.reporting.check.FullChecks;

/** One document in each tenant's database, so that no two full checks of a tenant run at a time. */
final class MongoFullChecks implements FullChecks {

    private static final String COLLECTION = "figure_checks";
    private static final Bson LATEST = eq("_id", "latest");
    private static final String CHECK = "check";
    private static final String FINISHED = "finishedAt";
    private static final String INSTANCE = "instance";
    private static final String LEASED = "leasedUntil";

    private final TenantDatabases databases;

    MongoFullChecks(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public Optional<FullCheck> latest(TenantId tenant) {
        return Optional.ofNullable(collection(tenant).find(LATEST).first()).map(MongoFullChecks::read);
    }

    @Override
    public boolean begin(TenantId tenant, FullCheck check, String instance, Instant leasedUntil) {
        try {
            var document = document(check, instance, leasedUntil).append("_id", "latest");
            collection(tenant).replaceOne(and(LATEST, ne(FINISHED, null)), document, new ReplaceOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false; // the latest is not finished
            }
            throw e;
        }
    }

    @Override
    public boolean goOn(TenantId tenant, FullCheck check, String instance, Instant leasedUntil) {
        var mine = and(LATEST, eq(CHECK, check.id()), eq(INSTANCE, instance), eq(FINISHED, null));
        return collection(tenant)
                        .updateOne(mine, new Document("$set", document(check, instance, leasedUntil)))
                        .getMatchedCount()
                > 0;
    }

    @Override
    public Optional<FullCheck> takeOver(TenantId tenant, String instance, Instant now, Instant leasedUntil) {
        var left = and(LATEST, eq(FINISHED, null), ne(INSTANCE, instance), lt(LEASED, Date.from(now)));
        var taken = Updates.combine(Updates.set(INSTANCE, instance), Updates.set(LEASED, Date.from(leasedUntil)));
        var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        return Optional.ofNullable(collection(tenant).findOneAndUpdate(left, taken, options))
                .map(MongoFullChecks::read);
    }

    private static Document document(FullCheck check, String instance, Instant leasedUntil) {
        var finished = check.finishedAt();
        return new Document(CHECK, check.id())
                .append("by", check.by())
                .append("startedAt", Date.from(check.startedAt()))
                .append(FINISHED, finished == null ? null : Date.from(finished))
                .append("reached", check.reached())
                .append("of", check.of())
                .append("cells", check.cells())
                .append("differing", check.differing())
                .append("open", check.open())
                .append(INSTANCE, instance)
                .append(LEASED, Date.from(leasedUntil));
    }

    private static FullCheck read(Document document) {
        var finished = document.getDate(FINISHED);
        return new FullCheck(
                document.getString(CHECK),
                document.getString("by"),
                document.getDate("startedAt").toInstant(),
                finished == null ? null : finished.toInstant(),
                document.getString("reached"),
                number(document, "of"),
                number(document, "cells"),
                number(document, "differing"),
                number(document, "open"));
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    private MongoCollection<Document> collection(TenantId tenant) {
        return databases.of(tenant).getCollection(COLLECTION);
    }
}
