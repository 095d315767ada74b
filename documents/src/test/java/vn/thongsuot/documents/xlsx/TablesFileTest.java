package vn.thongsuot.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Annex;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.LargeAnnex;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.Sample;
import vn.thongsuot.documents.Standing;

/** Whoever opens the workbook counts with its numbers, and finds text as text. */
class TablesFileTest {

    private static final List<String> COLUMNS = List.of("Đơn vị", "Giá trị", "Ngày", "Ghi chú");

    private static OfficialDocument document() {
        var base = Sample.document(Standing.APPROVED, "7", 1);
        var rows = List.of(
                new Block.Row(null, List.of("Xã Bình Mẫu", "1.500", "05/5/2025", "=1+1")),
                new Block.Row(null, List.of("Xã Khác", "từ 1.500 trở lên", "chưa có số liệu", "0912345678")),
                new Block.Row(null, List.of("@SUM(A1)", "1,5", "30/02/2025", "-2+3")));
        return new OfficialDocument(
                base.standing(),
                base.head(),
                base.bases(),
                base.opening(),
                base.sections(),
                base.closing(),
                base.distribution(),
                base.signature(),
                base.abbreviations(),
                List.of(
                        Annex.at(1, "Số liệu các xã", "", List.of(new Block.Table(COLUMNS, rows, List.of("Ghi chú.")))),
                        Annex.at(
                                2,
                                "Khác",
                                "",
                                LargeAnnex.document(3).annexes().getFirst().blocks())));
    }

    private static byte[] made() throws IOException {
        var bytes = new ByteArrayOutputStream();
        TablesFile.write(PrintedDocument.of(document()), bytes);
        return bytes.toByteArray();
    }

    @Test
    void aSheetForEachTableAfterAListOfThem() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(made()))) {
            assertThat(List.of(book.getSheetName(0), book.getSheetName(1), book.getSheetName(2)))
                    .containsExactly("Mục lục", "Bảng 1", "Phụ lục I");
            var contents = book.getSheetAt(0);
            assertThat(contents.getRow(1).getCell(1).getStringCellValue()).isEqualTo("II. Số liệu");
            assertThat(contents.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(3);
            var annex = book.getSheetAt(2);
            assertThat(annex.getPaneInformation().isFreezePane()).isTrue();
            assertThat(annex.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(annex.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Đơn vị");
            assertThat(annex.getColumnWidth(0)).isGreaterThan(annex.getColumnWidth(1) / 2);
            assertThat(annex.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Ghi chú.");
        }
    }

    @Test
    void numbersAreNumbersDaysAreDaysAndNothingIsAFormula() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(made()))) {
            var annex = book.getSheetAt(2);
            assertThat(annex.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1500);
            assertThat(annex.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(1.5);
            assertThat(DateUtil.isCellDateFormatted(annex.getRow(1).getCell(2))).isTrue();
            assertThat(annex.getRow(1).getCell(2).getLocalDateTimeCellValue()).isEqualTo("2025-05-05T00:00");
            for (var text : List.of("=1+1", "0912345678", "-2+3")) {
                var row = List.of("=1+1", "0912345678", "-2+3").indexOf(text) + 1;
                assertThat(annex.getRow(row).getCell(3).getCellType()).isEqualTo(CellType.STRING);
                assertThat(annex.getRow(row).getCell(3).getStringCellValue()).isEqualTo(text);
            }
            assertThat(annex.getRow(2).getCell(1).getStringCellValue()).isEqualTo("từ 1.500 trở lên");
            assertThat(annex.getRow(2).getCell(2).getStringCellValue()).isEqualTo("chưa có số liệu");
            assertThat(annex.getRow(3).getCell(2).getStringCellValue()).isEqualTo("30/02/2025");
            assertThat(annex.getRow(3).getCell(0).getStringCellValue()).isEqualTo("@SUM(A1)");
        }
    }
}
