package vn.thongsuot.directive.roster.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook to be filled in: the titles of all columns and a sheet with the words that may be chosen. */
public final class EmptyWorkbook {

    private static final int WIDTH = 22;
    private static final String LISTS = "Danh mục";

    private EmptyWorkbook() {}

    public static byte[] make() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Thong Suot", "1.0")) {
            for (var sheet : Sheets.values()) {
                titles(book.newWorksheet(sheet.title), sheet);
            }
            lists(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void titles(Worksheet made, Sheets sheet) {
        for (int place = 0; place < sheet.columns.size(); place++) {
            made.value(0, place, sheet.columns.get(place).title());
            made.style(0, place).bold().wrapText(true).set();
            made.width(place, WIDTH);
        }
        made.freezePane(0, 1);
    }

    /** One column for each field with fixed words. */
    private static void lists(Workbook book) {
        var made = book.newWorksheet(LISTS);
        list(made, 0, "Loại", Words.KINDS.all());
        list(made, 1, "Cấp", Words.LEVELS.all());
        list(made, 2, "Hệ thống", Words.SYSTEMS.all());
        list(made, 3, "Quyền (cách nhau bằng dấu phẩy)", Words.RIGHTS.all());
        list(made, 4, "Có tài khoản", List.of("Có", "Không"));
        list(made, 5, "Ngày", List.of("ngày/tháng/năm, ví dụ 01/07/2025"));
    }

    private static void list(Worksheet made, int place, String title, List<String> words) {
        made.value(0, place, title);
        made.style(0, place).bold().set();
        made.width(place, WIDTH);
        for (int row = 0; row < words.size(); row++) {
            made.value(row + 1, place, words.get(row));
        }
    }
}
