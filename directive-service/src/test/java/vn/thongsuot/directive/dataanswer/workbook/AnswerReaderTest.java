package vn.thongsuot.directive.dataanswer.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.dataanswer.RawTable;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;
import vn.thongsuot.directive.roster.Workbooks;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.cells.RawCell;
import vn.thongsuot.platform.cells.SheetCells;

class AnswerReaderTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("c1", "Tên cơ sở", ColumnType.TEXT, null, true, List.of()),
            new Column("c2", "Lao động", ColumnType.WHOLE_NUMBER, null, false, List.of()),
            new Column("c3", "Hình thức", ColumnType.CHOICE, null, false, List.of("Trực tiếp", "Trực tuyến")));

    @Test
    void theEmptyFormComesBackFilledIn() throws IOException {
        var filled = edited(Template.of(COLUMNS), sheet -> {
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("Xưởng A");
            row.createCell(1).setCellValue(1500);
            row.createCell(2).setCellValue("Trực tiếp");
        });
        var table = read(filled);
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().at()).isEqualTo("/sheet/2");
        assertThat(table.rows().getFirst().cells())
                .containsExactly(
                        new RawCell.Written("Xưởng A"),
                        new RawCell.Numeric(new BigDecimal("1500.0")),
                        new RawCell.Written("Trực tiếp"));
    }

    @Test
    void columnsAreFoundByTheirNamesInAnyOrderAndEmptyRowsPassedOver() throws IOException {
        var table = read(workbook(sheet -> {
            titles(sheet, 2, "HÌNH THỨC", "Lao  động", "tên cơ sở");
            sheet.createRow(4).createCell(2).setCellValue("Xưởng B");
        }));
        assertThat(table.marks()).containsExactly("C", "B", "A");
        assertThat(table.rows().getFirst().at()).isEqualTo("/sheet/5");
        assertThat(table.rows().getFirst().cells().getFirst()).isEqualTo(new RawCell.Written("Xưởng B"));
    }

    @Test
    void daysTruthsFormulasAndErrorsAreWhatTheyAre() throws IOException {
        var table = read(workbook(sheet -> {
            titles(sheet, 0, "Tên cơ sở", "Lao động", "Hình thức");
            var row = sheet.createRow(1);
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(0).setCellValue(LocalDate.of(2025, 9, 23));
            row.getCell(0).setCellStyle(style);
            row.createCell(1).setCellFormula("2+3");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
            row.createCell(2).setCellErrorValue((byte) 7);
        }));
        assertThat(table.rows().getFirst().cells())
                .containsExactly(
                        new RawCell.Day(LocalDate.of(2025, 9, 23)),
                        new RawCell.Numeric(new BigDecimal("5.0")),
                        new RawCell.Broken());
    }

    @Test
    void aNumberOfAThousandMillionDigitsStaysAsShortAsItStands() throws IOException {
        var one = workbook(sheet -> {
            titles(sheet, 0, "Tên cơ sở", "Lao động", "Hình thức");
            sheet.createRow(1).createCell(0).setCellValue(424242);
        });
        var far = Workbooks.rewritten(one, "424242.0", "1E999999999");
        assertThat(read(far).rows().getFirst().cells().getFirst())
                .isEqualTo(new RawCell.Numeric(new BigDecimal("1E999999999")));
        var farther = Workbooks.rewritten(one, "424242.0", "12345678901234567890E2147483647");
        assertThat(read(farther).rows().getFirst().cells().getFirst()).isEqualTo(new RawCell.Broken());
    }

    @Test
    void aColumnThatIsMissingOrWasNotAskedForIsPointedTo() throws IOException {
        var workbook = workbook(sheet -> titles(sheet, 0, "Tên cơ sở", "Lao động", "Ghi chú", "Lao động"));
        assertThat(refused(workbook))
                .containsExactly("/sheet/1/C column-not-asked", "/sheet/1/D duplicate", "/sheet/1 column-missing");
        assertThat(refused(workbook(sheet -> {}))).containsExactly("/sheet sheet-empty");
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThat(refused("PK not a workbook".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("file workbook-unreadable");
    }

    @Test
    void columnsAreLetteredAsInASpreadsheet() {
        assertThat(List.of(0, 25, 26, 52, 701, 702).stream().map(SheetCells::letter))
                .containsExactly("A", "Z", "AA", "BA", "ZZ", "AAA");
    }

    private static RawTable read(byte[] workbook) {
        return AnswerReader.read(COLUMNS, new ByteArrayInputStream(workbook));
    }

    private static List<String> refused(byte[] workbook) {
        var refused = catchThrowableOfType(RefusedException.class, () -> read(workbook));
        assertThat(refused).isNotNull();
        return refused.refusal().violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }

    private static void titles(Sheet sheet, int at, String... titles) {
        var row = sheet.createRow(at);
        for (int i = 0; i < titles.length; i++) {
            row.createCell(i, CellType.STRING).setCellValue(titles[i]);
        }
    }

    private static byte[] workbook(Consumer<Sheet> filling) throws IOException {
        try (var book = new XSSFWorkbook()) {
            filling.accept(book.createSheet("Bảng"));
            return bytes(book);
        }
    }

    private static byte[] edited(byte[] workbook, Consumer<Sheet> editing) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            editing.accept(book.getSheetAt(0));
            return bytes(book);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
