package vn.thongsuot.activity.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.cells.RawCell;
import vn.thongsuot.platform.cells.TableRow;

/**
 * Where the columns stand, by the first row of a table, in whatever order.
 *
 * @param places of the columns that are there
 * @param indicators id of the indicator by the place of its column
 */
record Heading(Map<Column, Integer> places, Map<Integer, String> indicators) {

    private static final int LONGEST = 1000;

    /** @throws RefusedException pointing to each heading at fault: unknown, twice, or missing */
    static Heading of(Layout layout, TableRow row) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var indicators = new LinkedHashMap<Integer, String>();
        var faults = new ArrayList<Violation>();
        for (int place = 0; place < row.cells().size(); place++) {
            var title = row.cell(place) instanceof RawCell.Written written
                    ? written.text().strip()
                    : "";
            if (title.length() > LONGEST) {
                faults.add(Violation.of(row.pointer(place), "cell-too-long", String.valueOf(LONGEST)));
                continue;
            }
            var column = column(title);
            if (column != null) {
                if (places.putIfAbsent(column, place) != null) {
                    faults.add(Violation.of(row.pointer(place), "column-twice", title));
                }
            } else if (layout.indicators().containsKey(Layout.indicator(title))) {
                if (indicators.containsValue(Layout.indicator(title))) {
                    faults.add(Violation.of(row.pointer(place), "column-twice", title));
                }
                indicators.put(place, Layout.indicator(title));
            } else if (!title.isEmpty()) {
                faults.add(Violation.of(row.pointer(place), "column-not-asked", title));
            }
        }
        faults.addAll(missing(row, places));
        if (!faults.isEmpty()) {
            throw new RefusedException(Refusal.invalid(faults));
        }
        return new Heading(places, indicators);
    }

    private static List<Violation> missing(TableRow row, Map<Column, Integer> places) {
        var faults = new ArrayList<Violation>();
        for (var column : Column.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                faults.add(Violation.of("/sheet/" + row.number(), "column-missing", column.heading()));
            }
        }
        return faults;
    }

    private static @Nullable Column column(String title) {
        for (var column : Column.values()) {
            if (Vocabulary.key(column.heading()).equals(Vocabulary.key(title))) {
                return column;
            }
        }
        return null;
    }

    /** Pointer to the cell of a column; to the row where the table has no such column. */
    String pointer(TableRow row, Column column) {
        var place = places.get(column);
        return place == null ? "/sheet/" + row.number() : row.pointer(place);
    }
}
