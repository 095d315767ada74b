package vn.thongsuot.reporting.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One version of one activity, as a test tells it.
 *
 * @param from absent together with to
 * @param measured values by indicator, with a qualifier before a space, for instance {@code "GE 1500.5"}; the indicator may
 *     have days of its own behind it, as in {@code "articles@2024-01-01/2024-12-31"}. A percentage may have what it came from
 *     behind it, as in {@code "EQ 85.5 171/200"}; {@code "named A;B"} names without counting
 */
public record Told(
        String tenant,
        String id,
        long version,
        String unit,
        List<String> coordinators,
        String kind,
        String state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> directives,
        Map<String, String> measured) {

    public String key() {
        return tenant + ":" + id;
    }

    public boolean counts() {
        return state.equals("DONE") || state.equals("LAUNCHED");
    }

    public TreeSet<String> units() {
        var units = new TreeSet<>(coordinators);
        units.add(unit);
        return units;
    }

    /** The event's data. */
    public String json() {
        var period = from == null || to == null
                ? ""
                : "\"period\":{\"from\":\"%s\",\"to\":\"%s\",\"precision\":\"INTERVAL\"},".formatted(from, to);
        var measurements = measured.entrySet().stream()
                .map(each -> "{\"indicator\":\"%s\"%s%s}"
                        .formatted(indicator(each.getKey()), said(each.getValue()), own(each.getKey())))
                .collect(Collectors.joining(","));
        return """
                {"id":"%s","version":%d,"unit":"%s","coordinators":%s,"kind":"%s","mode":"ORGANISE","state":"%s",\
                "title":"Hoạt động %s",%s"directives":%s,"measurements":[%s],"channels":[],"links":[],"audiences":[],"slogans":[],\
                "tasks":[],"partners":[],"integrates":[],"results":[],"evidence":[],"warnings":[]}""".formatted(
                id, version, unit, array(coordinators), kind, state, id, period, array(directives), measurements);
    }

    static String indicator(String key) {
        return key.replaceAll("@.*", "");
    }

    /** Days of its own as JSON; nothing without. */
    private static String own(String key) {
        if (key.indexOf('@') < 0) {
            return "";
        }
        var days = key.substring(key.indexOf('@') + 1).split("/");
        return ",\"period\":{\"from\":\"%s\",\"to\":\"%s\",\"precision\":\"INTERVAL\"}".formatted(days[0], days[1]);
    }

    static String qualifier(String value) {
        return value.substring(0, value.indexOf(' '));
    }

    /** The number; zero where it only names. */
    static String number(String value) {
        return isNamed(value) ? "0" : value.split(" ")[1];
    }

    /** Numerator and denominator; empty where nobody said them. */
    static String[] share(String value) {
        var parts = value.split(" ");
        return isNamed(value) || parts.length < 3 ? new String[0] : parts[2].split("/");
    }

    static boolean isNamed(String value) {
        return value.startsWith("named ");
    }

    static List<String> names(String value) {
        return isNamed(value) ? List.of(value.substring("named ".length()).split(";")) : List.of();
    }

    private static String said(String value) {
        if (isNamed(value)) {
            return ",\"named\":" + array(names(value));
        }
        var share = share(value);
        var of = share.length == 0
                ? ""
                : ",\"share\":{\"numerator\":\"%s\",\"denominator\":\"%s\"}".formatted(share[0], share[1]);
        return ",\"qualifier\":\"%s\",\"value\":\"%s\"%s".formatted(qualifier(value), number(value), of);
    }

    private static String array(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",", "[", "]"));
    }
}
