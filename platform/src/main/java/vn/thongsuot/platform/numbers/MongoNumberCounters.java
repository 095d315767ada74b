package vn.thongsuot.platform.numbers;

import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/** How far the drawing of numbers has come in each book. */
final class MongoNumberCounters {

    private static final String COUNTERS = "numbers_last";
    private static final String LAST = "last";

    private final TenantDatabases databases;

    MongoNumberCounters(TenantDatabases databases) {
        this.databases = databases;
    }

    /** Whether anything was drawn from the book. */
    boolean isOpen(TenantId tenant, Book book) {
        return databases.of(tenant).findById(MongoNumberBooks.id(book), Document.class, COUNTERS) != null;
    }

    int next(TenantId tenant, Book book) {
        var options = FindAndModifyOptions.options().upsert(true).returnNew(true);
        var last = databases
                .of(tenant)
                .findAndModify(of(book), new Update().inc(LAST, 1), options, Document.class, COUNTERS);
        return Objects.requireNonNull(last).getInteger(LAST);
    }

    /** What is drawn from now on is above this number. */
    void passOver(TenantId tenant, Book book, int number) {
        databases.of(tenant).upsert(of(book), new Update().max(LAST, number), COUNTERS);
    }

    private static Query of(Book book) {
        return Query.query(Criteria.where("_id").is(MongoNumberBooks.id(book)));
    }
}
