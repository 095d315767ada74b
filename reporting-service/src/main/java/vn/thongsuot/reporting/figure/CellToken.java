package vn.thongsuot.reporting.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.Days;

/**
 * Names one total of one query, so that its sources can be asked for. It says nothing of a tenant: that comes from who
 * asks.
 *
 * @param kind of activity; absent for the total over all kinds
 */
public record CellToken(FigureQuery query, @Nullable String kind, String indicator) {

    private static final String SEPARATOR = "\n";
    private static final int PARTS = 7;
    private static final int INDICATOR = 5;

    /** Safe in a URL. */
    public String encoded() {
        var period = query.period();
        var text = String.join(
                SEPARATOR,
                orEmpty(query.directive()),
                orEmpty(query.unit()),
                period == null ? "" : period.from().toString(),
                period == null ? "" : period.to().toString(),
                orEmpty(kind),
                indicator,
                query.asOf() == null ? "" : query.asOf().toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** Empty when the text was not made by {@link #encoded()}. */
    public static Optional<CellToken> decode(String token) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(token), UTF_8).split(SEPARATOR, -1);
            if (parts.length < PARTS - 1 || parts.length > PARTS || parts[INDICATOR].isEmpty()) {
                return Optional.empty();
            }
            var period = parts[2].isEmpty() ? null : new Interval(LocalDate.parse(parts[2]), LocalDate.parse(parts[3]));
            if (period != null && Days.brokenRule(period.from(), period.to()).isPresent()) {
                return Optional.empty();
            }
            var asOf = parts.length < PARTS || parts[6].isEmpty() ? null : LocalDate.parse(parts[6]);
            var query = new FigureQuery(orNull(parts[0]), orNull(parts[1]), period, asOf);
            return Optional.of(new CellToken(query, orNull(parts[4]), parts[INDICATOR]));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
