package vn.thongsuot.platformtest.aggregate;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/**
 * Pages in the order of creation. A cursor is the place of the last item, not a number of items, so that what is created
 * meanwhile shifts nothing.
 */
record StoredPages(List<Stored> all) {

    private static final String SEPARATOR = "|";

    Page<Stored> page(PageQuery query) {
        var rest = all.stream()
                .filter(stored -> isAfter(stored, query.cursor()))
                .sorted(Stored.ORDER_OF_CREATION)
                .toList();
        var more = rest.size() > query.limit();
        var items = more ? rest.subList(0, query.limit()) : rest;
        return new Page<>(items, more ? cursor(items.getLast()) : null);
    }

    private static String cursor(Stored last) {
        return last.made() + SEPARATOR + last.id();
    }

    private static boolean isAfter(Stored stored, @Nullable String cursor) {
        if (cursor == null) {
            return true;
        }
        int separator = cursor.indexOf(SEPARATOR);
        if (separator < 0) {
            throw unknown();
        }
        try {
            int order = stored.made().compareTo(Instant.parse(cursor.substring(0, separator)));
            return order > 0 || (order == 0 && stored.id().compareTo(cursor.substring(separator + 1)) > 0);
        } catch (DateTimeParseException e) {
            throw unknown();
        }
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.invalid("cursor", "unknown-cursor"));
    }
}
