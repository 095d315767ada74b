package vn.thongsuot.directive.dataanswer.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.thongsuot.directive.dataanswer.RawTable;
import vn.thongsuot.directive.dataanswer.Rows;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.cells.RawCell;
import vn.thongsuot.platform.cells.SheetCells;

/**
 * Reads the rows of a workbook's first sheet. The columns are found by their names in its first row, in any order; faults
 * point to the row as the spreadsheet counts and the letter of the column, {@code /sheet/12/C}.
 */
public final class AnswerReader {

    /** Wider sheets are not looked at. */
    private static final int WIDEST = 200;

    private final List<Column> columns;

    private AnswerReader(List<Column> columns) {
        this.columns = columns;
    }

    /**
     * The rows in the order of the form's columns.
     *
     * @throws RefusedException when it is no workbook, a column is missing or was not asked for, or it has too many rows
     */
    public static RawTable read(List<Column> columns, InputStream workbook) {
        try (var book = new ReadableWorkbook(workbook, new ReadingOptions(true, true))) {
            return new AnswerReader(columns).read(book);
        } catch (IOException | ExcelReaderException e) {
            throw new RefusedException(Refusal.invalid("file", "workbook-unreadable"));
        }
    }

    private RawTable read(ReadableWorkbook book) throws IOException {
        var read = new ArrayList<RawTable.Row>();
        int[] places = {};
        try (var all = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) all::iterator) {
                if (SheetCells.isEmpty(row)) {
                    continue;
                }
                if (places.length == 0) {
                    places = places(row);
                    continue;
                }
                read.add(row(row, places));
                if (read.size() > Rows.MOST) {
                    throw new RefusedException(Refusal.invalid("/sheet", "too-many", String.valueOf(Rows.MOST)));
                }
            }
        }
        if (places.length == 0) {
            throw new RefusedException(Refusal.invalid("/sheet", "sheet-empty"));
        }
        return new RawTable(letters(places), read);
    }

    private int[] places(Row titles) {
        var places = new int[columns.size()];
        Arrays.fill(places, -1);
        var faults = new ArrayList<Violation>();
        for (int place = 0; place < Math.min(titles.getCellCount(), WIDEST); place++) {
            var title = titles.getCellText(place).strip();
            int column = column(title);
            if (column >= 0 && places[column] < 0) {
                places[column] = place;
            } else if (!title.isEmpty()) {
                faults.add(Violation.of(pointer(titles, place), column < 0 ? "column-not-asked" : "duplicate", title));
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                faults.add(Violation.of(
                        "/sheet/" + titles.getRowNum(),
                        "column-missing",
                        columns.get(i).name()));
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(Refusal.invalid(faults));
        }
        return places;
    }

    private int column(String title) {
        for (int i = 0; i < columns.size(); i++) {
            if (Column.comparable(columns.get(i).name()).equals(Column.comparable(title))) {
                return i;
            }
        }
        return -1;
    }

    private static RawTable.Row row(Row row, int[] places) {
        var cells = new ArrayList<RawCell>();
        for (int place : places) {
            cells.add(SheetCells.read(row, place));
        }
        return new RawTable.Row("/sheet/" + row.getRowNum(), cells);
    }

    private static List<String> letters(int[] places) {
        return Arrays.stream(places).mapToObj(SheetCells::letter).toList();
    }

    private static String pointer(Row row, int place) {
        return "/sheet/" + row.getRowNum() + "/" + SheetCells.letter(place);
    }
}
