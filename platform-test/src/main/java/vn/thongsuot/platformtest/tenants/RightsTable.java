package vn.thongsuot.platformtest.tenants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is answered what by each endpoint, and how that is written down. */
final class RightsTable {

    static final String ANOTHER = "another tenant";
    static final String OUTSIDE = "everybody outside";
    static final String NOBODY = "nobody";

    private static final String SERVED = "✓";

    private final List<String> columns;
    private final Map<Endpoint, Map<String, TreeSet<String>>> cells = new TreeMap<>();

    /** @param columns who is asked for, in this order */
    RightsTable(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** One answer; an endpoint with several requests shows all that was answered. */
    void answered(String who, Endpoint endpoint, int status) {
        var said = status >= 200 && status < 300 ? SERVED : Integer.toString(status);
        cells.computeIfAbsent(endpoint, any -> new TreeMap<>())
                .computeIfAbsent(who, any -> new TreeSet<>())
                .add(said);
    }

    /** The whole page, which ends with a line break. */
    String page(String title) {
        var lines = new ArrayList<String>();
        lines.add("# " + title);
        lines.add("");
        lines.add(
                "Made from the answers of the running service, endpoint by endpoint, with a request that its owner is served.");
        lines.add("A right is held at the top of every tree, and it alone; a viewer holds a post without any right.");
        lines.add(
                "✓ served, and of a list or a creation in another tenant: with its own; a number is the status of the refusal.");
        lines.add("");
        lines.add("| Endpoint | " + String.join(" | ", columns) + " |");
        lines.add("|---" + "|---".repeat(columns.size()) + "|");
        cells.forEach((endpoint, row) -> lines.add(line(endpoint, row)));
        return String.join("\n", lines) + "\n";
    }

    private String line(Endpoint endpoint, Map<String, TreeSet<String>> row) {
        var told = columns.stream()
                .map(who -> String.join(" ", row.getOrDefault(who, new TreeSet<>(List.of("–")))))
                .toList();
        return "| `" + endpoint + "` | " + String.join(" | ", told) + " |";
    }
}
