package vn.thongsuot.documents.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.thongsuot.documents.Bar;
import vn.thongsuot.documents.Block;

/**
 * Charts that a word processor knows as such, with their numbers in a sheet behind them. Each bar's label says its value in
 * words, since a number alone would lose the qualifier; without a value the place stays empty.
 */
final class DocxChart {

    private static final int WIDTH_MM = 164;
    private static final int MARGINS_MM = 16;
    private static final int BAR_MM = 7;
    private static final int SPACE_PERCENT = 40;
    private static final double LETTERS_PT = 12;
    private static final String FONT = "Times New Roman";

    private final XWPFChart made;
    private final Block.Chart chart;

    private DocxChart(XWPFChart made, Block.Chart chart) {
        this.made = made;
        this.chart = chart;
    }

    static void write(XWPFDocument file, Block.Chart chart) {
        var paragraph = file.createParagraph();
        paragraph.setStyle(Styles.SUBJECT);
        var run = paragraph.createRun();
        try {
            new DocxChart(room(file, run, chart), chart).draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("our own file takes no chart", e);
        }
        describe(run, chart);
        for (var note : chart.notes()) {
            var below = file.createParagraph();
            below.setStyle(Styles.NOTE);
            Texts.say(below.createRun(), note);
        }
    }

    private static XWPFChart room(XWPFDocument file, XWPFRun run, Block.Chart chart)
            throws IOException, InvalidFormatException {
        var height = MARGINS_MM + BAR_MM * chart.bars().size();
        return file.createChart(run, WIDTH_MM * Units.EMU_PER_CENTIMETER / 10, height * Units.EMU_PER_CENTIMETER / 10);
    }

    private static void describe(XWPFRun run, Block.Chart chart) {
        var frame = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        frame.setTitle(chart.title());
        frame.setDescr(chart.inWords());
    }

    private void draw() throws IOException, InvalidFormatException {
        made.getWorkbook().getPackage().getPackageProperties().setCreatedProperty(Optional.empty());
        made.setTitleText("Biểu đồ: " + chart.title());
        made.setTitleOverlay(false);
        letters(made.getTitle().getOrAddTextProperties());
        var names = made.createCategoryAxis(AxisPosition.LEFT);
        letters(names.getOrAddTextProperties());
        names.setOrientation(AxisOrientation.MAX_MIN); // else the first bar is the lowest
        var values = made.createValueAxis(AxisPosition.BOTTOM);
        values.setVisible(false);
        values.setMinimum(0);
        if (chart.end().signum() > 0) {
            values.setMaximum(chart.end().doubleValue());
        }
        var data = (XDDFBarChartData) made.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(SPACE_PERCENT);
        data.setVaryColors(false);
        var series = data.addSeries(labels(), sizes());
        series.setTitle(chart.title(), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.DIM_GRAY)));
        made.plot(data);
        for (var place = 0; place < chart.bars().size(); place++) {
            if (chart.bars().get(place).wanted()) {
                outline((XDDFBarChartData.Series) series, place);
            }
        }
    }

    private static void letters(XDDFRunProperties text) {
        text.setFontSize(LETTERS_PT);
        text.setFonts(new XDDFFont[] {new XDDFFont(FontGroup.LATIN, FONT, null, null, null)});
    }

    private static void outline(XDDFBarChartData.Series series, int place) {
        var point = series.getDataPoint(place);
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK)));
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        point.setFillProperties(new XDDFNoFillProperties());
        point.setLineProperties(line);
    }

    private XDDFCategoryDataSource labels() {
        var texts = chart.bars().stream().map(Bar::text).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(texts, range(0), 0);
    }

    private XDDFNumericalDataSource<Double> sizes() {
        var sizes = chart.bars().stream()
                .map(bar -> bar.size() == null ? null : bar.size().doubleValue())
                .toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(sizes, range(1), 1);
    }

    private String range(int column) {
        return made.formatRange(new CellRangeAddress(1, chart.bars().size(), column, column));
    }
}
