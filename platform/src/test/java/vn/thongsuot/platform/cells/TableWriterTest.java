package vn.thongsuot.platform.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Uploads;

class TableWriterTest {

    private static final List<@Nullable Object> ROW = Arrays.asList(
            "=1+1",
            "-",
            "+84 901",
            new BigDecimal("-1500.25"),
            new BigDecimal("0.125"),
            LocalDate.of(2025, 9, 3),
            null);

    @Test
    void nothingInAnExportIsEverWorkedOut() throws IOException {
        assertThat(new String(csv(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFA,B,C,D,E,F,G\r\n'=1+1,-,'+84 901,\"-1.500,25\",\"0,125\",03/09/2025,\r\n");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx()))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(-1500.25);
        }
    }

    @Test
    void whatIsWrittenIsReadAgainTheSame() throws IOException {
        assertThat(read(xlsx(), "a.xlsx").getLast().cells().subList(0, 6))
                .containsExactly(
                        new RawCell.Written("=1+1"),
                        new RawCell.Written("-"),
                        new RawCell.Written("+84 901"),
                        new RawCell.Numeric(new BigDecimal("-1500.25")),
                        new RawCell.Numeric(new BigDecimal("0.125")),
                        new RawCell.Day(LocalDate.of(2025, 9, 3)));
        assertThat(read(csv(), "a.csv").getLast().cells())
                .extracting(cell -> ((RawCell.Written) cell).text())
                .containsExactly("=1+1", "-", "+84 901", "-1.500,25", "0,125", "03/09/2025", "");
    }

    @Test
    void emptyRowsAreLeftOutAndRowsKeepTheirNumbers() {
        var rows = read("a;b\n\n;;\nb\n".getBytes(StandardCharsets.UTF_8), "a.csv");
        assertThat(rows).extracting(TableRow::number).containsExactly(1, 4);
        assertThat(rows.getLast().pointer(27)).isEqualTo("/sheet/4/AB");
    }

    private static byte[] csv() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvWriter(bytes)) {
            write(table);
        }
        return bytes.toByteArray();
    }

    private static byte[] xlsx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = new SheetWriter(bytes, "Bảng")) {
            write(table);
        }
        return bytes.toByteArray();
    }

    private static void write(TableWriter table) throws IOException {
        table.heading(List.of("A", "B", "C", "D", "E", "F", "G"));
        table.row(ROW);
    }

    private static List<TableRow> read(byte[] bytes, String name) {
        var use = FileUse.of("table", FileType.XLSX, FileType.CSV);
        var rows = new ArrayList<TableRow>();
        try (var file = Uploads.standard().receive(new ByteArrayInputStream(bytes), name, use)) {
            TableReader.read(file, rows::add);
        }
        return rows;
    }
}
