package vn.thongsuot.platform.cells;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as a sheet: numbers are numbers, days are days, all else is text in cells formatted as text. */
public final class SheetWriter implements TableWriter {

    /** As many rows as a sheet can have, less the heading. */
    public static final int MOST = 1_048_575;

    private static final String TEXT = "@";
    private static final String DAY = "dd/MM/yyyy";
    private static final int WIDTH = 22;
    private static final int FLUSH_EVERY = 500;
    /** Digits that a spreadsheet keeps; a longer number stays text, so that none of it is lost. */
    private static final int EXACT = 15;

    private static final int FIRST_YEAR = 1901;

    private final Workbook book;
    private Worksheet sheet;
    private int next;

    public SheetWriter(OutputStream out, String name) {
        this.book = new Workbook(out, "Thong Suot", "1.0");
        this.sheet = book.newWorksheet(name);
    }

    /** Ends the sheet and begins another. */
    public void nextSheet(String name) throws IOException {
        sheet.finish();
        sheet = book.newWorksheet(name);
        next = 0;
    }

    @Override
    public void heading(List<String> titles) {
        for (int place = 0; place < titles.size(); place++) {
            sheet.inlineString(next, place, titles.get(place));
            sheet.style(next, place).bold().wrapText(true).set();
            sheet.width(place, WIDTH);
        }
        next++;
        sheet.freezePane(0, next);
    }

    /** How many letters each column has room for. */
    public void widths(List<Integer> letters) {
        for (int place = 0; place < letters.size(); place++) {
            sheet.width(place, letters.get(place));
        }
    }

    /** Columns in which whatever is typed stays text. */
    public void textColumns(List<Integer> places) {
        places.forEach(place -> sheet.style(place).format(TEXT).set());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int place = 0; place < cells.size(); place++) {
            cell(place, cells.get(place));
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void cell(int place, @Nullable Object value) {
        if (value instanceof BigDecimal number && number.precision() <= EXACT) {
            sheet.value(next, place, number);
        } else if (value instanceof BigDecimal number) {
            text(place, VietnameseNumber.write(number));
        } else if (value instanceof LocalDate day && day.getYear() >= FIRST_YEAR) {
            sheet.value(next, place, day);
            sheet.style(next, place).format(DAY).set();
        } else if (value instanceof LocalDate day) {
            text(place, WrittenDate.write(day.toString()));
        } else if (value != null) {
            text(place, value.toString());
        }
    }

    /** Never through the table of shared texts, which would grow with the rows. */
    private void text(int place, String value) {
        if (!value.isEmpty()) {
            sheet.inlineString(next, place, value);
            sheet.style(next, place).format(TEXT).set();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.close();
    }
}
