package vn.thongsuot.reporting.naive;

import java.util.Map;
import java.util.TreeMap;

/** One indicator for each way in which values become one. */
public final class Catalogue {

    /** How it becomes one over units and over time. */
    public record Ways(String overUnits, String overTime) {

        /** By plain words that the fold knows. */
        public Ways plain() {
            return new Ways(plain(overUnits), plain(overTime));
        }

        private static String plain(String word) {
            return switch (word) {
                case "ATTENDANCES" -> "SUM";
                case "PERSONS" -> "NONE";
                default -> word;
            };
        }
    }

    public static final Map<String, Ways> RULES = new TreeMap<>(Map.ofEntries(
            same("articles", "SUM"),
            same("visits", "ATTENDANCES"),
            same("people", "PERSONS"),
            same("meetings", "COUNT"),
            same("score", "AVERAGE"),
            same("lowest", "MINIMUM"),
            same("highest", "MAXIMUM"),
            same("newest", "LAST"),
            same("prizes", "DISTINCT"),
            same("satisfied", "PERCENTAGE"),
            Map.entry("staff", new Ways("SUM", "LAST")),
            Map.entry("peak", new Ways("SUM", "MAXIMUM")),
            Map.entry("posts", new Ways("SUM", "NONE"))));

    private Catalogue() {}

    private static Map.Entry<String, Ways> same(String indicator, String way) {
        return Map.entry(indicator, new Ways(way, way));
    }
}
