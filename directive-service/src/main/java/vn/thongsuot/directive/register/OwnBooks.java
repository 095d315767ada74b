package vn.thongsuot.directive.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.numbers.Book;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * A unit's decision to give numbers itself. A unit without it gets its numbers from the document system.
 *
 * @param unit id
 * @param incoming whether the numbers of arrival (số đến) are drawn here
 * @param series those by which documents that go out are numbered; a kind in none of them has its number from elsewhere
 */
public record OwnBooks(String unit, boolean incoming, List<Series> series) {

    public static final String KEPT = "vn.thongsuot.numberbooks.kept.v1";
    public static final String CHANGED = "vn.thongsuot.numberbooks.changed.v1";

    /**
     * Kinds that are numbered together.
     *
     * @param key for instance {@code CV}; the numbers belong to it, so another key begins at 1
     */
    public record Series(String key, Set<DocumentKind> kinds) {

        public Series {
            kinds = Set.copyOf(kinds);
        }

        Book book(String unit, int year) {
            return outgoing(unit, key, year);
        }

        /** Where it is noted which numbers documents of these kinds have, whichever series, or system, gave them. */
        List<Book> shelves(String unit, int year) {
            return kinds.stream().map(kind -> shelf(unit, kind, year)).toList();
        }
    }

    public OwnBooks {
        series = List.copyOf(series);
    }

    /** There is one for each unit. */
    public static String idOf(TenantId tenant, String unit) {
        return Command.idOf("number-books", tenant.value(), unit);
    }

    Optional<Series> of(DocumentKind kind) {
        return series.stream().filter(one -> one.kinds().contains(kind)).findFirst();
    }

    static Book incoming(String unit, int year) {
        return new Book(unit, "IN", year);
    }

    static Book shelf(String unit, DocumentKind kind, int year) {
        return new Book(unit, "OF|" + kind, year);
    }

    static Book outgoing(String unit, String series, int year) {
        return new Book(unit, "OUT|" + series, year);
    }
}
