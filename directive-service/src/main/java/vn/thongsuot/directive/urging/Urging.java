package vn.thongsuot.directive.urging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.followup.Column;

/**
 * That a unit urged others (đôn đốc). It never changes; what each of the urged answers is a {@link Urged} of its own.
 *
 * @param unit id of the unit that urges
 * @param by title of the post, never a name
 * @param directive id; absent for chosen tasks that are of no one directive
 * @param missing what they were urged for; absent for all that is not done
 * @param late what is late and at whom, as it stood then
 * @param text the words; not told on the topic, since they may name persons
 * @param until the last day for an answer
 */
public record Urging(
        String unit,
        String by,
        Instant at,
        About about,
        @Nullable String directive,
        @Nullable Column missing,
        List<Lateness> late,
        String text,
        LocalDate until) {

    public static final String SENT = "vn.thongsuot.urging.sent.v1";

    /** What is late at each unit, the units in the order in which they first stand. */
    public Map<String, List<Matter>> byUnit() {
        var units = new LinkedHashMap<String, List<Matter>>();
        late.forEach(one -> one.units()
                .forEach(id ->
                        units.computeIfAbsent(id, any -> new ArrayList<>()).add(one.matter())));
        return units;
    }
}
