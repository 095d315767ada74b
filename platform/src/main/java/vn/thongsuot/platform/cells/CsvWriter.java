package vn.thongsuot.platform.cells;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV by RFC 4180 with the mark that tells spreadsheets it is UTF-8; numbers and days as people write them here, so
 * that what was written can be read again.
 */
public final class CsvWriter implements TableWriter {

    private static final char MARK = '\uFEFF';

    /** All that a table may be read by. */
    private static final String SEPARATORS = ",;\t";

    private final BufferedWriter out;

    public CsvWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(MARK);
    }

    @Override
    public void heading(List<String> titles) throws IOException {
        row(titles);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        out.write(CsvLine.of(cells.stream().map(CsvWriter::text).toList(), SEPARATORS));
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> VietnameseNumber.write(number);
            case LocalDate day -> WrittenDate.write(day.toString());
            default -> FormulaGuard.guarded(cell.toString());
        };
    }

    /** What was written goes on its way; the stream stays open. */
    @Override
    public void close() throws IOException {
        out.flush();
    }
}
