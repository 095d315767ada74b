package vn.thongsuot.directive.roster.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.thongsuot.directive.roster.Enrolling;
import vn.thongsuot.directive.text.SearchKey;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.cells.RawCell;
import vn.thongsuot.platform.cells.TableRow;

/** One table of a roster, row after row; its columns are found by their titles in the first row, in any order. */
final class RosterTable<R> {

    private final Sheets sheet;
    private final Function<Cells, R> made;
    private final List<Violation> violations;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> columns = new HashSet<>();
    private final List<R> rows = new ArrayList<>();

    RosterTable(Sheets sheet, Function<Cells, R> made, List<Violation> violations) {
        this.sheet = sheet;
        this.made = made;
        this.violations = violations;
    }

    /** @throws RefusedException when there are too many */
    void accept(TableRow row) {
        if (places.isEmpty()) {
            place(row);
            return;
        }
        var cells = new Cells(sheet, row, places, violations);
        if (!cells.isEmpty()) {
            rows.add(made.apply(cells));
        }
        if (rows.size() > Enrolling.ROWS) {
            throw new RefusedException(
                    Refusal.invalid("/" + sheet.pointer, "too-many", String.valueOf(Enrolling.ROWS)));
        }
    }

    /** In the order of the table. */
    List<R> rows() {
        return rows;
    }

    /** Fields for which it has a column. */
    Set<String> columns() {
        return columns;
    }

    private void place(TableRow titles) {
        for (int place = 0; place < titles.cells().size(); place++) {
            int at = place;
            sheet.column(title(titles, place)).ifPresent(column -> places.put(column.field(), at));
        }
        columns.addAll(places.keySet());
        var first = sheet.columns.getFirst();
        if (!places.containsKey(first.field())) {
            violations.add(Violation.of("/" + sheet.pointer + "/1/" + first.field(), "column-missing", first.title()));
            places.put(first.field(), 0);
        }
    }

    /** As titles are compared; empty when no text stands there. */
    static String title(TableRow titles, int place) {
        return titles.cell(place) instanceof RawCell.Written written ? SearchKey.of(written.text()) : "";
    }
}
