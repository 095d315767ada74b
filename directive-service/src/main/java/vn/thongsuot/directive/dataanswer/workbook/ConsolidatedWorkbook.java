package vn.thongsuot.directive.dataanswer.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thongsuot.directive.dataanswer.Line;
import vn.thongsuot.directive.dataanswer.Rows;
import vn.thongsuot.directive.dataanswer.Table;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;
import vn.thongsuot.directive.time.PartialDate;

/**
 * All rows on one sheet, and on another how each recipient stands. Numbers are numbers, days are days, and everything
 * else is text in cells that are formatted as text, so that nothing in it is ever worked out as a formula.
 */
public final class ConsolidatedWorkbook implements Table, AutoCloseable {

    /** As many rows as a sheet can have, less the heading. */
    public static final int MOST = 1_048_575;

    private static final String ALL = "Tổng hợp";
    private static final String STANDINGS = "Tình hình trả lời";
    private static final String DAY = "dd/MM/yyyy";
    private static final int BEFORE = 2;
    private static final int WIDTH = 22;
    private static final int FLUSH_EVERY = 500;
    /** Digits that a spreadsheet keeps; a longer number stays text, so that none of it is lost. */
    private static final int EXACT = 15;

    private static final int FIRST_YEAR = 1901;

    private final Workbook book;
    private final Worksheet sheet;
    private List<Column> columns = List.of();
    private int next = 1;

    public ConsolidatedWorkbook(OutputStream out) {
        this.book = new Workbook(out, "Thong Suot", "1.0");
        this.sheet = book.newWorksheet(ALL);
    }

    @Override
    public void begin(List<Column> asked) {
        columns = List.copyOf(asked);
        heading(sheet, 0, Headings.CODE);
        heading(sheet, 1, Headings.NAME);
        for (int i = 0; i < columns.size(); i++) {
            heading(sheet, BEFORE + i, Headings.of(columns.get(i)));
        }
        sheet.freezePane(BEFORE, 1);
    }

    @Override
    public void rows(Line line, Rows rows) throws IOException {
        var places = rows.places(columns);
        for (var row : rows.rows()) {
            text(sheet, next, 0, line.code());
            text(sheet, next, 1, line.name());
            for (int i = 0; i < places.length; i++) {
                if (places[i] >= 0) {
                    cell(next, BEFORE + i, rows.types().get(places[i]), row.get(places[i]));
                }
            }
            if (next % FLUSH_EVERY == 0) {
                sheet.flush();
            }
            next++;
        }
    }

    @Override
    public void end(List<Line> all) throws IOException {
        sheet.finish();
        var standings = book.newWorksheet(STANDINGS);
        var titles =
                List.of(Headings.CODE, Headings.NAME, Headings.STATE, Headings.ROWS, Headings.HANDED_IN, Headings.LATE);
        for (int i = 0; i < titles.size(); i++) {
            heading(standings, i, titles.get(i));
        }
        for (int i = 0; i < all.size(); i++) {
            standing(standings, i + 1, all.get(i));
        }
        standings.finish();
    }

    private static void standing(Worksheet standings, int row, Line line) {
        var standing = line.standing();
        text(standings, row, 0, line.code());
        text(standings, row, 1, line.name());
        text(standings, row, 2, Headings.state(standing));
        if (standing.rows() != null) {
            standings.value(row, 3, standing.rows().rows());
        }
        text(standings, row, 4, Headings.moment(standing.handedInAt()));
        text(standings, row, 5, standing.late() ? "Có" : "");
    }

    private void cell(int row, int place, ColumnType type, String value) {
        if (value.isEmpty()) {
            return;
        }
        switch (type) {
            case WHOLE_NUMBER, DECIMAL_NUMBER -> number(row, place, value);
            case DATE -> date(row, place, value);
            case YES_NO -> text(sheet, row, place, Rows.write(type, value));
            case TEXT, CHOICE -> text(sheet, row, place, value);
        }
    }

    private void number(int row, int place, String value) {
        var number = new BigDecimal(value);
        if (number.precision() <= EXACT) {
            sheet.value(row, place, number);
        } else {
            text(sheet, row, place, value);
        }
    }

    private void date(int row, int place, String value) {
        var date = new PartialDate(value);
        if (date.toTheDay() && date.earliest().getYear() >= FIRST_YEAR) {
            LocalDate day = date.earliest();
            sheet.value(row, place, day);
            sheet.style(row, place).format(DAY).set();
        } else {
            text(sheet, row, place, Rows.write(ColumnType.DATE, value));
        }
    }

    /** Never through the table of shared texts, which would grow with the rows. */
    private static void text(Worksheet in, int row, int place, String value) {
        if (!value.isEmpty()) {
            in.inlineString(row, place, value);
            in.style(row, place).format(Template.TEXT).set();
        }
    }

    private static void heading(Worksheet in, int place, String title) {
        in.inlineString(0, place, title);
        in.style(0, place).bold().wrapText(true).set();
        in.width(place, WIDTH);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
