package vn.thongsuot.activity.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.thongsuot.platform.cells.SheetWriter;
import vn.thongsuot.platformtest.tenants.FormFile;

/** Tables that are sent and answered. */
final class Tables {

    static final String HEADING =
            "Đơn vị;Loại hoạt động;Tên hoạt động;Từ ngày;Đối tượng;Số lượt tham gia;Số tin [articles]";

    private Tables() {}

    /** Semicolons between, as a spreadsheet set to Vietnamese writes them. */
    static FormFile csv(String... rows) {
        return form("bang.csv", String.join("\r\n", rows).getBytes(StandardCharsets.UTF_8));
    }

    static FormFile deeds(String... rows) {
        var all = new ArrayList<>(List.of(HEADING));
        all.addAll(Arrays.asList(rows));
        return csv(all.toArray(String[]::new));
    }

    static FormFile form(String name, byte[] bytes) {
        return new FormFile(name, bytes, Map.of());
    }

    static FormFile sheet(List<String> heading, List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var table = new SheetWriter(bytes, "Hoạt động")) {
            table.heading(heading);
            for (var row : rows) {
                table.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form("bang.xlsx", bytes.toByteArray());
    }

    /** The texts of a sheet, row by row. */
    static List<List<String>> read(byte[] workbook, int sheet) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getSheet(sheet).orElseThrow().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
