package vn.thongsuot.directive.dataanswer.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;

/** The form as a workbook to be filled in: one row with the names of the columns; what comes back can always be read. */
public final class Template {

    static final String SHEET = "Số liệu";

    /** Format of cells that hold text, whatever is typed into them. */
    static final String TEXT = "@";

    private static final String LISTS = "Danh mục";
    private static final int WIDTH = 22;

    private Template() {}

    public static byte[] of(List<Column> columns) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Thong Suot", "1.0")) {
            var sheet = book.newWorksheet(SHEET);
            for (int place = 0; place < columns.size(); place++) {
                sheet.value(0, place, columns.get(place).name());
                sheet.style(0, place).bold().wrapText(true).set();
                sheet.width(place, WIDTH);
                if (columns.get(place).type() == ColumnType.TEXT) {
                    sheet.style(place).format(TEXT).set();
                }
            }
            sheet.freezePane(0, 1);
            lists(book, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void lists(Workbook book, List<Column> columns) {
        var choosing = columns.stream()
                .filter(column -> column.type() == ColumnType.CHOICE)
                .toList();
        if (choosing.isEmpty()) {
            return;
        }
        var sheet = book.newWorksheet(LISTS);
        for (int place = 0; place < choosing.size(); place++) {
            sheet.value(0, place, choosing.get(place).name());
            sheet.style(0, place).bold().set();
            var choices = choosing.get(place).choices();
            for (int row = 0; row < choices.size(); row++) {
                sheet.inlineString(row + 1, place, choices.get(row));
            }
        }
    }
}
