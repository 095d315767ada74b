package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.endtoend.RunningSuite;

/**
 * All figures of a tenant as the API tells them, beside what a naive fold over the topic makes of it.
 *
 * @param told and folded by kind and indicator, as {@code value of deeds}; without a value where it must not be summed
 */
record Figures(boolean complete, Map<String, String> told, Map<String, String> folded) {

    static Figures ofTenant(RunningSuite suite, String user, String tenant) {
        var answer = suite.as(user).get("/api/v1/figures").json();
        var activities = new ArrayList<JsonNode>();
        Log.of(suite, "thongsuot.activities").newest().forEach((key, entry) -> {
            if (key.startsWith(tenant + ":")) {
                activities.add(entry.data());
            }
        });
        return new Figures(
                answer.required("complete").asBoolean(), told(answer), folded(activities, persons(suite, user)));
    }

    void areCompleteAndEqualTheFold() {
        assertThat(complete).isTrue();
        assertThat(told).isEqualTo(folded);
    }

    private static Map<String, String> told(JsonNode answer) {
        var told = new TreeMap<String, String>();
        for (var item : answer.required("items")) {
            if (item.has("kind")) {
                var value = item.has("value") ? number(item.required("value").asString()) : "not summed";
                told.put(
                        item.required("kind").asString() + " "
                                + item.required("indicator").asString(),
                        value + " of " + item.required("deeds").asInt());
            }
        }
        return told;
    }

    private static Map<String, String> folded(List<JsonNode> activities, Set<String> persons) {
        var folded = new TreeMap<String, String>();
        NaiveFold.of(activities).forEach((name, total) -> {
            var indicator = name.substring(name.indexOf(' ') + 1);
            var summed = total.values() == 1 || !persons.contains(indicator);
            folded.put(name, (summed ? number(total.sum().toPlainString()) : "not summed") + " of " + total.deeds());
        });
        return folded;
    }

    /** Indicators whose values never add up over deeds. */
    private static Set<String> persons(RunningSuite suite, String user) {
        var persons = new HashSet<String>();
        suite.as(user).all("/api/v1/indicators").forEach(indicator -> {
            if (indicator.required("overUnits").asString().equals("NONE")) {
                persons.add(indicator.required("id").asString());
            }
        });
        return persons;
    }

    private static String number(String plain) {
        var value = new BigDecimal(plain);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
