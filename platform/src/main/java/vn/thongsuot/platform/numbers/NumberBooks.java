package vn.thongsuot.platform.numbers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The books of a tenant. A number is reserved before its holder is stored with it: a failure in between leaves a gap that
 * names the holder, never two holders of one number. A number is never given back.
 *
 * <p>Beside the books lie shelves: there it is noted which numbers documents have, whoever gave them. A note reserves nothing
 * and several may have one number; but a book that is asked together with shelves gives no number that somebody else is noted
 * for, so that a book opened in the middle of a year goes on where others left off.
 */
public interface NumberBooks {

    /** Reserves this number; false when another has it or it stays empty. The holder may ask again. */
    default boolean take(TenantId tenant, Book book, int number, String holder) {
        return take(tenant, book, List.of(), number, holder);
    }

    /** As above; false also when another is noted for it on one of the shelves. */
    boolean take(TenantId tenant, Book book, Collection<Book> shelves, int number, String holder);

    /** Reserves the next number that nobody has; for a holder that has one in this book, that one. */
    default int draw(TenantId tenant, Book book, String holder) {
        return draw(tenant, book, List.of(), holder);
    }

    /** As above, but for numbers that others are noted for on the shelves; the first is above all of these. */
    int draw(TenantId tenant, Book book, Collection<Book> shelves, String holder);

    /** Notes on a shelf that a document has this number; noted again, nothing changes. */
    void note(TenantId tenant, Book shelf, int number, String holder);

    /** Takes the note off: the document has another number now. */
    void forget(TenantId tenant, Book shelf, int number, String holder);

    /** Who is noted for the number on any of the shelves. */
    List<String> noted(TenantId tenant, Collection<Book> shelves, int number);

    /** What is known of a number; empty when it was never reserved. */
    Optional<Given> find(TenantId tenant, Book book, int number);

    /** Says why a number stays empty, also one that nobody had; answers what holds from now on, which is what was said first. */
    Given leaveEmpty(TenantId tenant, Book book, int number, Gap gap);

    /** The reserved numbers above one, in their order. */
    List<Given> after(TenantId tenant, Book book, int number, int limit);
}
