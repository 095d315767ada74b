package vn.thongsuot.platform.numbers;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;
import vn.thongsuot.platform.tenancy.TenantSetup;

/**
 * One document for each number given; its id is the number in its book, so that the store itself refuses a double. A service
 * that gives numbers declares it as a bean.
 */
public final class MongoNumberBooks implements NumberBooks, TenantSetup {

    private static final String NUMBERS = "numbers";
    private static final String SERIES = "series";
    private static final String NUMBER = "number";
    private static final String HOLDER = "holder";
    private static final String GAP = "gap";

    private final TenantDatabases databases;
    private final MongoNumberNotes notes;
    private final MongoNumberCounters counters;

    public MongoNumberBooks(TenantDatabases databases) {
        this.databases = databases;
        this.notes = new MongoNumberNotes(databases);
        this.counters = new MongoNumberCounters(databases);
    }

    @Override
    public void prepare(TenantIndexes indexes) {
        MongoNumberNotes.prepare(indexes);
        indexes.in(NUMBERS).index(Indexes.ascending(SERIES, HOLDER));
        indexes.in(NUMBERS).index(Indexes.ascending(SERIES, NUMBER));
    }

    @Override
    public boolean take(TenantId tenant, Book book, Collection<Book> shelves, int number, String holder) {
        if (!notes.isFree(tenant, shelves, number, holder)) {
            return false;
        }
        var given = reserve(tenant, book, number, holder);
        return given.gap() == null && given.holder().equals(holder);
    }

    /** What holds of the number, which is the first reservation of it. */
    private Given reserve(TenantId tenant, Book book, int number, String holder) {
        try {
            databases
                    .of(tenant)
                    .insert(
                            new Document("_id", id(book, number))
                                    .append(SERIES, id(book))
                                    .append(NUMBER, number)
                                    .append(HOLDER, holder),
                            NUMBERS);
            return new Given(number, holder, null);
        } catch (DuplicateKeyException e) {
            return find(tenant, book, number).orElseThrow(() -> e);
        }
    }

    @Override
    public int draw(TenantId tenant, Book book, Collection<Book> shelves, String holder) {
        return held(tenant, book, holder)
                .filter(number -> notes.isFree(tenant, shelves, number, holder))
                .orElseGet(() -> next(tenant, book, shelves, holder));
    }

    @Override
    public void note(TenantId tenant, Book shelf, int number, String holder) {
        notes.add(tenant, shelf, number, holder);
    }

    @Override
    public void forget(TenantId tenant, Book shelf, int number, String holder) {
        notes.remove(tenant, shelf, number, holder);
    }

    @Override
    public List<String> noted(TenantId tenant, Collection<Book> shelves, int number) {
        return notes.holders(tenant, shelves, number);
    }

    private Optional<Integer> held(TenantId tenant, Book book, String holder) {
        var mine = Query.query(Criteria.where(SERIES)
                .is(id(book))
                .and(HOLDER)
                .is(holder)
                .and(GAP)
                .exists(false));
        return Optional.ofNullable(databases.of(tenant).findOne(mine, Document.class, NUMBERS))
                .map(found -> found.getInteger(NUMBER));
    }

    /**
     * The first is above all that are noted, also above those between that nobody is noted for. Numbers that the records office
     * gave by itself, and those left empty, are passed over.
     */
    private int next(TenantId tenant, Book book, Collection<Book> shelves, String holder) {
        if (!shelves.isEmpty() && !counters.isOpen(tenant, book)) {
            counters.passOver(tenant, book, notes.highest(tenant, shelves));
        }
        while (true) {
            var number = counters.next(tenant, book);
            var free = notes.firstFree(tenant, shelves, number, holder);
            if (free > number) {
                counters.passOver(tenant, book, free - 1);
            } else if (take(tenant, book, number, holder)) {
                return number;
            }
        }
    }

    @Override
    public Optional<Given> find(TenantId tenant, Book book, int number) {
        return Optional.ofNullable(databases.of(tenant).findById(id(book, number), Document.class, NUMBERS))
                .map(MongoNumberBooks::given);
    }

    @Override
    public Given leaveEmpty(TenantId tenant, Book book, int number, Gap gap) {
        reserve(tenant, book, number, "");
        var said = new Document("reason", gap.reason()).append("by", gap.by()).append("at", Date.from(gap.at()));
        databases
                .of(tenant)
                .getCollection(NUMBERS)
                .updateOne(
                        Filters.and(Filters.eq("_id", id(book, number)), Filters.exists(GAP, false)),
                        Updates.set(GAP, said));
        return find(tenant, book, number).orElseThrow();
    }

    @Override
    public List<Given> after(TenantId tenant, Book book, int number, int limit) {
        return databases
                .of(tenant)
                .getCollection(NUMBERS)
                .find(Filters.and(Filters.eq(SERIES, id(book)), Filters.gt(NUMBER, number)))
                .sort(Sorts.ascending(NUMBER))
                .limit(limit)
                .map(MongoNumberBooks::given)
                .into(new ArrayList<>());
    }

    private static Given given(Document found) {
        return new Given(found.getInteger(NUMBER), found.getString(HOLDER), gap(found.get(GAP, Document.class)));
    }

    private static @Nullable Gap gap(@Nullable Document said) {
        return said == null
                ? null
                : new Gap(
                        said.getString("reason"),
                        said.getString("by"),
                        said.getDate("at").toInstant());
    }

    private static String id(Book book, int number) {
        return id(book) + "|" + number;
    }

    static String id(Book book) {
        return book.unit() + "|" + book.series() + "|" + book.year();
    }
}
