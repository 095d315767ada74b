package vn.thongsuot.endtoend.cases;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What the figures of a tenant must be: a plain sum over the newest version of each activity, written from the rules. */
final class NaiveFold {

    private static final Set<String> COUNTED = Set.of("DONE", "LAUNCHED");

    private final Map<String, Total> totals = new TreeMap<>();

    /** One total; the sum is of no meaning where values do not add up and there are several. */
    record Total(BigDecimal sum, int deeds, int values) {

        Total withDeed(Total one) {
            return new Total(sum.add(one.sum()), deeds + 1, values + one.values());
        }
    }

    private NaiveFold() {}

    /** By {@code kind indicator}; the indicator {@code deeds} counts the deeds themselves. */
    static Map<String, Total> of(Collection<JsonNode> activities) {
        var fold = new NaiveFold();
        activities.stream()
                .filter(activity -> COUNTED.contains(activity.required("state").asString()))
                .forEach(fold::add);
        return fold.totals;
    }

    private void add(JsonNode activity) {
        var kind = activity.required("kind").asString();
        add(kind, "deeds", new Total(BigDecimal.ONE, 1, 1));
        var values = new TreeMap<String, Total>();
        for (var measurement : activity.path("measurements")) {
            if (measurement.has("value")) {
                var indicator = measurement.required("indicator").asString();
                var value = new BigDecimal(measurement.required("value").asString());
                // an activity is counted once for each of the periods that its values have
                values.merge(
                        indicator + " " + measurement.path("period"),
                        new Total(value, 1, 1),
                        (there, one) -> new Total(there.sum().add(one.sum()), 1, there.values() + 1));
            }
        }
        values.forEach((dated, total) -> add(kind, dated.substring(0, dated.indexOf(' ')), total));
    }

    private void add(String kind, String indicator, Total deed) {
        totals.merge(kind + " " + indicator, deed, Total::withDeed);
    }
}
