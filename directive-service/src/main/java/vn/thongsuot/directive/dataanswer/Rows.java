package vn.thongsuot.directive.dataanswer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;

/**
 * What was filled in, with the columns as they were then: the form may have changed since.
 *
 * @param keys of the columns
 * @param types of the columns, in the same order
 * @param rows each with one value for each column, as {@code ReadCell} has it; empty where nothing is
 */
public record Rows(List<String> keys, List<ColumnType> types, List<List<String>> rows) {

    /** As many as one answer may have. */
    public static final int MOST = 5000;

    /** As large as all of them may be. */
    public static final int BYTES = 512 * 1024;

    public Rows {
        keys = List.copyOf(keys);
        types = List.copyOf(types);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Rows of(List<Column> columns, List<List<String>> rows) {
        return new Rows(
                columns.stream().map(Column::key).toList(),
                columns.stream().map(Column::type).toList(),
                rows);
    }

    static int bytes(List<String> row) {
        return row.stream()
                .mapToInt(cell -> cell.getBytes(StandardCharsets.UTF_8).length + 3)
                .sum();
    }

    int bytes() {
        return rows.stream().mapToInt(Rows::bytes).sum();
    }

    /** Where each of the columns stands in the rows; -1 for one that came later. */
    public int[] places(List<Column> columns) {
        return columns.stream().mapToInt(column -> keys.indexOf(column.key())).toArray();
    }

    /** A value as people write it; empty when there is none. */
    public static String write(ColumnType type, String value) {
        return CellReading.write(type, value);
    }

    /** The rows as people write them, by the columns as they are now. */
    public List<List<String>> written(List<Column> columns) {
        var places = places(columns);
        var written = new ArrayList<List<String>>();
        for (var row : rows) {
            var cells = new ArrayList<String>();
            for (int place : places) {
                cells.add(place < 0 ? "" : write(types.get(place), row.get(place)));
            }
            written.add(cells);
        }
        return written;
    }
}
