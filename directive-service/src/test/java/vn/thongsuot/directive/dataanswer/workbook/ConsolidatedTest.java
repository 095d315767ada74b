package vn.thongsuot.directive.dataanswer.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.done;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.dataanswer.AskedCity;

/** What comes out is opened with another library than the one that wrote it. */
class ConsolidatedTest {

    private static final String HOSTILE = "=HYPERLINK(\"http://x\",\"Bấm vào\")";

    private final AskedCity asked = new AskedCity();

    @Test
    void numbersAreNumbersDaysAreDaysAndTextIsNeverAFormula() throws IOException {
        answered(List.of(List.of(HOSTILE, "1.500", "23/9/2025"), List.of("-1+2", "", "9/2025")));
        try (var book = workbook()) {
            var sheet = book.getSheetAt(0);
            assertThat(texts(sheet, 0))
                    .containsExactly("Mã đơn vị", "Tên đơn vị", "Tên cơ sở", "Lao động (người)", "Ngày");
            var row = sheet.getRow(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Sở Khoa học và Công nghệ");
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo(HOSTILE);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1500);
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2025, 9, 23, 0, 0));
            assertThat(sheet.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(3)).as("nothing is not zero").isNull();
            assertThat(sheet.getRow(2).getCell(4).getStringCellValue()).isEqualTo("09/2025");
        }
    }

    @Test
    void whoDidNotAnswerAndWhyStandsOnTheSecondSheet() throws IOException {
        answered(List.of(List.of("A")));
        try (var book = workbook()) {
            var sheet = book.getSheetAt(1);
            assertThat(texts(sheet, 1)).contains("Sở Khoa học và Công nghệ", "Đã trả lời", "Có");
            assertThat(texts(sheet, 2)).containsExactly("Sở Y tế", "Chưa tiếp nhận yêu cầu");
        }
        done(asked.sayNothing(asked.city.health));
        try (var book = workbook()) {
            assertThat(texts(book.getSheetAt(1), 2)).contains("Sở Y tế", "Không phát sinh");
        }
    }

    @Test
    void manyRowsAreWrittenInPartsAndAllAreThere() throws IOException {
        answered(Collections.nCopies(2_345, List.of("Xưởng", "7", "2025")));
        try (var book = workbook()) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2_345);
            assertThat(sheet.getRow(501).getCell(3).getNumericCellValue()).isEqualTo(7);
            assertThat(sheet.getRow(2_345).getCell(2).getStringCellValue()).isEqualTo("Xưởng");
        }
    }

    @Test
    void asCommaSeparatedValuesFormulasAreDisarmedAndSilenceIsSaid() throws IOException {
        answered(List.of(List.of(HOSTILE, "1.500", "9/2025"), List.of("+84 251", "", ""), List.of("-", "", "")));
        var bytes = new ByteArrayOutputStream();
        asked.consolidating.write(
                asked.consolidating.of(CLERK, asked.request).orElseThrow(), new ConsolidatedCsv(bytes));
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFMã đơn vị,Tên đơn vị,Tình trạng,Tên cơ sở,Lao động (người),Ngày",
                        ",Sở Khoa học và Công nghệ,Đã trả lời,\"'=HYPERLINK(\"\"http://x\"\",\"\"Bấm vào\"\")\",1500,2025-09",
                        ",Sở Khoa học và Công nghệ,Đã trả lời,'+84 251,,",
                        ",Sở Khoa học và Công nghệ,Đã trả lời,-,,",
                        ",Sở Y tế,Chưa tiếp nhận yêu cầu,,,");
    }

    private void answered(List<List<String>> rows) {
        done(asked.fill(asked.city.science, rows));
        done(asked.handIn(asked.city.science));
    }

    private XSSFWorkbook workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new ConsolidatedWorkbook(bytes)) {
            asked.consolidating.write(
                    asked.consolidating.of(CLERK, asked.request).orElseThrow(), book);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static List<String> texts(Sheet sheet, int row) {
        var texts = new ArrayList<String>();
        for (var cell : sheet.getRow(row)) {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }
        return texts;
    }
}
