package vn.thongsuot.platformtest.aggregate;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/**
 * Pages in the order of creation, or of a day and then of creation. A cursor is the place of the last item, not a number of
 * items, so that what is created meanwhile shifts nothing.
 *
 * @param day field of the state; absent for the order of creation
 */
record StoredPages(List<Stored> all, @Nullable String day) {

    private static final String SEPARATOR = "|";

    /** A place in the order. */
    private record Place(String day, Instant made, String id) {
        static final Comparator<Place> ORDER =
                Comparator.comparing(Place::day).thenComparing(Place::made).thenComparing(Place::id);

        static Place of(String cursor, boolean dated) {
            var parts = cursor.split("\\|", 3);
            if (parts.length < 3 || parts[0].isEmpty() == dated) {
                throw unknown();
            }
            try {
                return new Place(parts[0], Instant.parse(parts[1]), parts[2]);
            } catch (DateTimeParseException e) {
                throw unknown();
            }
        }

        String cursor() {
            return String.join(SEPARATOR, day, made.toString(), id);
        }
    }

    Page<Stored> page(PageQuery query) {
        var after = query.cursor() == null ? null : Place.of(query.cursor(), day != null);
        var rest = all.stream()
                .filter(stored -> after == null || Place.ORDER.compare(place(stored), after) > 0)
                .sorted(Comparator.comparing(this::place, Place.ORDER))
                .toList();
        var more = rest.size() > query.limit();
        var items = more ? rest.subList(0, query.limit()) : rest;
        return new Page<>(items, more ? place(items.getLast()).cursor() : null);
    }

    private Place place(Stored stored) {
        var on = day == null ? "" : String.valueOf(FieldFilters.value(stored.state(), day));
        return new Place(on, stored.made(), stored.id());
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.invalid("cursor", "unknown-cursor"));
    }
}
