package vn.thongsuot.platform.numbers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantIndexes;

/** Which numbers documents have, whoever gave them: one document for each number and holder. */
final class MongoNumberNotes {

    private static final String NOTES = "numbers_noted";
    private static final String SHELF = "shelf";
    private static final String NUMBER = "number";
    private static final String HOLDER = "holder";

    /** So many notes are looked through at a time. */
    private static final int AT_ONCE = 1000;

    private final TenantDatabases databases;

    MongoNumberNotes(TenantDatabases databases) {
        this.databases = databases;
    }

    static void prepare(TenantIndexes indexes) {
        indexes.in(NOTES).index(Indexes.ascending(SHELF, NUMBER));
    }

    void add(TenantId tenant, Book shelf, int number, String holder) {
        var note = new Document(SHELF, MongoNumberBooks.id(shelf))
                .append(NUMBER, number)
                .append(HOLDER, holder);
        notes(tenant).replaceOne(Filters.eq("_id", id(shelf, number, holder)), note, new ReplaceOptions().upsert(true));
    }

    void remove(TenantId tenant, Book shelf, int number, String holder) {
        notes(tenant).deleteOne(Filters.eq("_id", id(shelf, number, holder)));
    }

    List<String> holders(TenantId tenant, Collection<Book> shelves, int number) {
        return shelves.isEmpty()
                ? List.of()
                : notes(tenant)
                        .find(Filters.and(on(shelves), Filters.eq(NUMBER, number)))
                        .limit(AT_ONCE)
                        .map(note -> note.getString(HOLDER))
                        .into(new ArrayList<>());
    }

    boolean isFree(TenantId tenant, Collection<Book> shelves, int number, String holder) {
        return holders(tenant, shelves, number).stream().allMatch(holder::equals);
    }

    /** The highest number noted; 0 when none is. */
    int highest(TenantId tenant, Collection<Book> shelves) {
        var last = notes(tenant)
                .find(on(shelves))
                .sort(Sorts.descending(NUMBER))
                .limit(1)
                .first();
        return last == null ? 0 : last.getInteger(NUMBER);
    }

    /** This number, or the first above it, that nobody else is noted for. */
    int firstFree(TenantId tenant, Collection<Book> shelves, int number, String holder) {
        var free = number;
        var before = number - 1;
        while (!shelves.isEmpty() && free != before) {
            before = free;
            free = afterRun(tenant, shelves, free, holder);
        }
        return free;
    }

    /** The end of the unbroken run of notes that begins at the number, as far as one look reaches. */
    private int afterRun(TenantId tenant, Collection<Book> shelves, int number, String holder) {
        var free = number;
        var notes = notes(tenant)
                .find(Filters.and(on(shelves), Filters.gte(NUMBER, number), Filters.ne(HOLDER, holder)))
                .sort(Sorts.ascending(NUMBER))
                .limit(AT_ONCE);
        for (var note : notes) {
            if (note.getInteger(NUMBER) > free) {
                return free;
            }
            free = note.getInteger(NUMBER) + 1;
        }
        return free;
    }

    private static Bson on(Collection<Book> shelves) {
        return Filters.in(SHELF, shelves.stream().map(MongoNumberBooks::id).toList());
    }

    private static String id(Book shelf, int number, String holder) {
        return MongoNumberBooks.id(shelf) + "|" + number + "|" + holder;
    }

    private MongoCollection<Document> notes(TenantId tenant) {
        return databases.of(tenant).getCollection(NOTES);
    }
}
