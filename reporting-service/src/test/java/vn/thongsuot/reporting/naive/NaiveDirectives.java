package vn.thongsuot.reporting.naive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents that rest on each other. */
public final class NaiveDirectives {

    /**
     * One document.
     *
     * @param date year, month or day; absent when unknown
     * @param on those on which it rests
     * @param mentioned those that it only mentions
     */
    public record Letter(@Nullable String date, List<String> on, List<String> mentioned) {

        private boolean knownOn(@Nullable LocalDate day) {
            if (day == null || date == null) {
                return true;
            }
            var parts = date.split("-");
            var first = LocalDate.of(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.parseInt(parts[1]) : 1,
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
            return !first.isAfter(day);
        }
    }

    private final Map<String, Letter> letters = new LinkedHashMap<>();

    public Map<String, Letter> letters() {
        return letters;
    }

    public void add(String id, Letter letter) {
        letters.put(id, letter);
    }

    /** The document and all that rest on it, of those that there were on the day; on any, where none is given. */
    public Set<String> under(String top, @Nullable LocalDate day) {
        var found = new HashSet<>(Set.of(top));
        var grown = true;
        while (grown) {
            grown = false;
            for (var letter : letters.entrySet()) {
                var rests = letter.getValue().on().stream().anyMatch(found::contains);
                if (rests && letter.getValue().knownOn(day)) {
                    grown |= found.add(letter.getKey());
                }
            }
        }
        return found;
    }
}
