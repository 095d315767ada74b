package vn.thongsuot.platform.outbox;

import static vn.thongsuot.platform.outbox.AggregateDocument.ID;
import static vn.thongsuot.platform.outbox.AggregateDocument.MADE;
import static vn.thongsuot.platform.outbox.AggregateDocument.STATE;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;

/**
 * The order of a page and the places in it: by creation, or by a day and then by creation.
 *
 * @param day field of the state that is bounded; absent for the order of creation
 */
record KeysetOrder(@Nullable String day) {

    /** Before all; a bound on what is sorted by lets every planner read in the order of the index. */
    private static final Date BEGINNING = new Date(0);

    private static final String BAR = "|";

    Bson sort() {
        return day == null ? Sorts.ascending(MADE, ID) : Sorts.ascending(STATE + "." + day, MADE, ID);
    }

    String cursor(Document last) {
        var place = last.getDate(MADE).getTime() + BAR + last.getString(ID);
        var whole = day == null ? place : value(last, day) + BAR + place;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static String value(Document last, String day) {
        return last.getEmbedded(List.of((STATE + "." + day).split("\\.")), String.class);
    }

    /** From the last item's place on, without what was shown: a range of the index and not two, as with {@code $or}. */
    List<Bson> after(@Nullable String cursor) {
        if (cursor == null) {
            return day == null ? List.of(Filters.gte(MADE, BEGINNING)) : List.of();
        }
        try {
            var place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (day == null) {
                return made(place);
            }
            int bar = place.indexOf(BAR);
            return dated(STATE + "." + day, place.substring(0, bar), place.substring(bar + 1));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new RefusedException(
                    new Refusal(Refusal.Reason.INVALID, "invalid", List.of(Violation.of("cursor", "unknown-cursor"))));
        }
    }

    private static List<Bson> made(String place) {
        var made = moment(place);
        return List.of(Filters.gte(MADE, made), Filters.nor(Filters.and(Filters.eq(MADE, made), upTo(place))));
    }

    private static List<Bson> dated(String field, String on, String place) {
        var made = moment(place);
        var thatDay = Filters.eq(field, on);
        return List.of(
                Filters.gte(field, on),
                Filters.nor(
                        Filters.and(thatDay, Filters.lt(MADE, made)),
                        Filters.and(thatDay, Filters.eq(MADE, made), upTo(place))));
    }

    private static Date moment(String place) {
        return new Date(Long.parseLong(place.substring(0, place.indexOf(BAR))));
    }

    private static Bson upTo(String place) {
        return Filters.lte(ID, place.substring(place.indexOf(BAR) + 1));
    }
}
