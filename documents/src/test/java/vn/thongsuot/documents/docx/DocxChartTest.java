package vn.thongsuot.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.ChartsTest;
import vn.thongsuot.documents.Sample;

class DocxChartTest {

    private final Block.Chart chart = ChartsTest.sample();
    private final byte[] made = DocxFile.of(Sample.having(chart));

    @Test
    void itIsAChartOfTheWordProcessorWithTheSameNumbersAndWords() throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(made))) {
            var drawn = file.getCharts().getFirst();
            assertThat(drawn.getTitle().getBody().getParagraph(0).getText()).isEqualTo("Biểu đồ: " + chart.title());
            var series =
                    (XDDFBarChartData.Series) drawn.getChartSeries().getFirst().getSeries(0);
            for (var place = 0; place < chart.bars().size(); place++) {
                assertThat(series.getCategoryData().getPointAt(place))
                        .hasToString(chart.bars().get(place).text());
            }
            assertThat(series.getCTBarSer().getVal().getNumRef().getNumCache().getPtList())
                    .extracting(point -> point.getIdx() + ": " + point.getV())
                    .containsExactly("0: 12.0", "1: 10.0", "2: 5.0", "3: 0.0");
        }
    }

    @Test
    void whatIsMissingIsEmptyInTheSheetBehindItToo() throws IOException, InvalidFormatException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(made))) {
            var sheet = file.getCharts().getFirst().getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isZero();
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("Xã Thiếu: chưa có số liệu");
            assertThat(sheet.getRow(5).getCell(1))
                    .satisfiesAnyOf(
                            cell -> assertThat(cell).isNull(),
                            cell -> assertThat(cell.toString()).isEmpty());
        }
    }

    @Test
    void whoHearsTheFileHearsTheChart() throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(made))) {
            var frame = file.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> run.getCTR().sizeOfDrawingArray() > 0)
                    .map(run ->
                            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr())
                    .findFirst()
                    .orElseThrow();
            assertThat(frame.getDescr()).isEqualTo(chart.inWords());
            assertThat(frame.getTitle()).isEqualTo(chart.title());
        }
    }

    @Test
    void theSameChartMakesTheSameBytes() {
        assertThat(DocxFile.of(Sample.having(chart))).isEqualTo(made);
    }
}
