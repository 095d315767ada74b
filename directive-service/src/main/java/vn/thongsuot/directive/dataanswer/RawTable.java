package vn.thongsuot.directive.dataanswer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thongsuot.directive.datarequest.Clipboard;
import vn.thongsuot.platform.cells.RawCell;

/**
 * Rows before they are read.
 *
 * @param marks the last part of the pointer to each column: its place, or its letter in a spreadsheet
 */
public record RawTable(List<String> marks, List<Row> rows) {

    private static final int MARKS = 100;

    /**
     * One row.
     *
     * @param at pointer to it, for instance {@code /rows/3}
     */
    public record Row(String at, List<RawCell> cells) {

        boolean hasNothing() {
            return cells.stream()
                    .allMatch(cell -> cell instanceof RawCell.Written written
                            && written.text().isBlank());
        }
    }

    /** Rows of texts; pointers count from 0, as JSON does. */
    static RawTable ofRows(List<List<String>> rows) {
        return of("/rows/", rows);
    }

    /** Text from the clipboard of a spreadsheet; pointers count from 0. */
    static RawTable ofText(String text) {
        return of("/text/", Clipboard.rows(text));
    }

    private static RawTable of(String at, List<List<String>> rows) {
        var raw = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            var cells = rows.get(i).stream().<RawCell>map(RawCell.Written::new).toList();
            raw.add(new Row(at + i, cells));
        }
        return new RawTable(IntStream.range(0, MARKS).mapToObj(String::valueOf).toList(), raw);
    }
}
