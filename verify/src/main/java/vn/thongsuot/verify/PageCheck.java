package vn.thongsuot.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether the page prints the figures that were frozen beside it. Rows of its tables of figures name them, each once. */
final class PageCheck {

    /** Document, unit, first and last day, kind of activity, indicator; the day of the trees came later. */
    private static final int PARTS = 6;

    private static final int INDICATOR = 5;

    private final BundleFile bundle;
    private final Told.Figures figures;
    private final @Nullable BesideCheck beside;
    private final Findings found;
    private final Map<String, Told.Item> items = new LinkedHashMap<>();

    /** Indicators of each table, by where it begins. */
    private final Map<Integer, Set<String>> printed = new TreeMap<>();

    /** @param beside absent for a format that had nothing beside the figures */
    PageCheck(BundleFile bundle, Told.Figures figures, @Nullable BesideCheck beside, Findings found) {
        this.bundle = bundle;
        this.figures = figures;
        this.beside = beside;
        this.found = found;
        figures.items().forEach(item -> items.put(item.indicator(), item));
    }

    void check() throws UnreadableException {
        if (!bundle.has(Checking.PAGE)) {
            return; // told already
        }
        var before = found.failures();
        var rows = PageTables.of(new String(bundle.bytes(Checking.PAGE), UTF_8));
        rows.read().forEach(this::row);
        rows.twice().forEach(heading -> found.fails("page.columns", heading));
        printed.values().forEach(this::missing);
        if (rows.opened() != rows.read().size()) {
            found.fails("page.rows", rows.opened(), rows.read().size());
        }
        if (found.failures() > before) {
            return;
        }
        if (rows.opened() == 0) {
            found.note("page.none");
        } else {
            found.holds("page.holds", rows.opened());
        }
    }

    private void row(PageTables.Row row) {
        var indicator = indicator(row.token());
        var item = indicator == null ? null : items.get(indicator);
        if (item == null) {
            found.fails("page.stranger", String.valueOf(indicator));
            return;
        }
        if (!printed.computeIfAbsent(row.table(), any -> new HashSet<>()).add(item.indicator())) {
            found.fails("page.twice", item.name());
        }
        var number = PrintedValue.number(item);
        if (number != null && !PrintedValue.isSaid(number, row.value())) {
            found.fails("page.value", item.name(), number, row.value());
        }
        if (number == null && !PrintedValue.isAbsent(item, row.value())) {
            found.fails("page.absent", item.name(), row.value());
        }
        var deeds = item.deeds() == 0 ? "–" : Integer.toString(item.deeds());
        if (!row.deeds().equals(deeds)) {
            found.fails("page.deeds", item.name(), deeds, row.deeds());
        }
        if (beside != null) {
            beside.row(item, row);
        }
    }

    /** A report may tell its figures in several sections: each tells all of them. */
    private void missing(Set<String> there) {
        items.values().stream()
                .filter(item -> !there.contains(item.indicator()))
                .forEach(item -> found.fails("page.missing", item.name()));
    }

    /** Which the row is about; absent where it is about something else than what the figures were asked for. */
    private @Nullable String indicator(String token) {
        try {
            var parts = List.of(new String(Base64.getUrlDecoder().decode(token), UTF_8).split("\n", -1));
            var asked = figures.definition();
            var day = parts.size() == PARTS ? "" : parts.getLast();
            var scope = List.of(
                    asked.directive(),
                    asked.unit(),
                    asked.period().from().toString(),
                    asked.period().to().toString(),
                    "");
            var fits = parts.size() >= PARTS
                    && parts.size() <= PARTS + 1
                    && parts.subList(0, INDICATOR).equals(scope)
                    && day.equals(Objects.toString(asked.treesAsOf(), ""));
            return fits ? parts.get(INDICATOR) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
