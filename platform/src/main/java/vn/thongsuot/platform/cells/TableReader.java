package vn.thongsuot.platform.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.ReceivedFile;

/**
 * Reads a table row after row, so that it is never whole in memory: the first sheet of a workbook, or separated values. Of a
 * workbook only the table of its shared texts is held, which is bounded by what a file may unpack to.
 */
public final class TableReader {

    /** Wider rows are not read further. */
    private static final int WIDEST = 300;

    private TableReader() {}

    /**
     * Gives each row that has something in it, the heading too.
     *
     * @param file XLSX or CSV, as it was received
     * @throws RefusedException with the rule {@code workbook-unreadable} at {@code file}; and whatever {@code each} throws
     */
    public static void read(ReceivedFile file, Consumer<TableRow> each) {
        try {
            if (file.type() == FileType.XLSX) {
                workbook(file, each);
            } else {
                separated(file, each);
            }
        } catch (IOException | ExcelReaderException e) {
            throw new RefusedException(Refusal.invalid("file", "workbook-unreadable"));
        }
    }

    private static void workbook(ReceivedFile file, Consumer<TableRow> each) throws IOException {
        try (var book = new ReadableWorkbook(file.path().toFile(), new ReadingOptions(true, true));
                var rows = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                if (!SheetCells.isEmpty(row)) {
                    each.accept(row(row));
                }
            }
        }
    }

    private static TableRow row(Row row) {
        var cells = new ArrayList<RawCell>();
        for (int place = 0; place < Math.min(row.getCellCount(), WIDEST); place++) {
            cells.add(SheetCells.read(row, place));
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private static void separated(ReceivedFile file, Consumer<TableRow> each) throws IOException {
        try (var rows = CsvRows.of(file.open())) {
            int number = 0;
            for (var values = rows.next(); values != null; values = rows.next()) {
                number++;
                var cells = values.stream()
                        .limit(WIDEST)
                        .<RawCell>map(RawCell.Written::new)
                        .toList();
                var row = new TableRow(number, cells);
                if (!row.isEmpty()) {
                    each.accept(row);
                }
            }
        }
    }
}
