package vn.thongsuot.directive.dataanswer;

import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.cells.RawCell;

/** Reads rows by the columns of the form. All cells at fault are pointed to, by row and column. */
final class RowsReading {

    /** Whoever has so many faults mends them first. */
    private static final int FAULTS = 200;

    private final List<Column> columns;
    private final RawTable table;
    private final boolean complete;
    private final List<Violation> faults = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final FreeTexts texts = new FreeTexts();
    private int bytes;

    private RowsReading(List<Column> columns, RawTable table, boolean complete) {
        this.columns = columns;
        this.table = table;
        this.complete = complete;
    }

    /**
     * The rows in which there is something.
     *
     * @param complete whether cells that are required must be there
     * @throws RefusedException when a cell cannot be read, or there is too much
     */
    static Rows read(List<Column> columns, RawTable table, boolean complete) {
        return new RowsReading(columns, table, complete).read();
    }

    private Rows read() {
        for (var row : table.rows()) {
            if (!row.hasNothing() && faults.size() < FAULTS) {
                rows.add(read(row));
                refuseTooMuch();
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(Refusal.invalid(faults));
        }
        texts.refusesSecrets().ifPresent(secret -> {
            throw new RefusedException(secret);
        });
        return Rows.of(columns, rows);
    }

    private List<String> read(RawTable.Row row) {
        var values = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(i < row.cells().size() ? cell(row, i) : absent(row, i));
        }
        for (int i = columns.size(); i < row.cells().size(); i++) {
            if (!isBlank(row.cells().get(i))) {
                faults.add(Violation.of(row.at(), "too-many-cells", String.valueOf(columns.size())));
                break;
            }
        }
        bytes += Rows.bytes(values);
        return values;
    }

    private static boolean isBlank(RawCell cell) {
        return cell instanceof RawCell.Written written && written.text().isBlank();
    }

    private String cell(RawTable.Row row, int place) {
        var column = columns.get(place);
        var read = CellReading.read(column, row.cells().get(place));
        if (read.rule() != null) {
            faults.add(new Violation(pointer(row, place), read.rule(), read.arguments()));
        } else if (read.value().isEmpty()) {
            return absent(row, place);
        } else if (column.type() == ColumnType.TEXT) {
            texts.add(pointer(row, place), read.value());
        }
        return read.value();
    }

    private String absent(RawTable.Row row, int place) {
        if (complete && columns.get(place).required()) {
            faults.add(Violation.of(
                    pointer(row, place), "cell-required", columns.get(place).name()));
        }
        return "";
    }

    private String pointer(RawTable.Row row, int place) {
        return row.at() + "/" + table.marks().get(place);
    }

    private void refuseTooMuch() {
        if (rows.size() > Rows.MOST) {
            throw new RefusedException(Refusal.invalid("/rows", "too-many", String.valueOf(Rows.MOST)));
        }
        if (bytes > Rows.BYTES) {
            throw new RefusedException(Refusal.of(Refusal.Reason.TOO_LARGE, "rows-too-large"));
        }
    }
}
