package vn.thongsuot.directive.dataanswer.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.directive.dataanswer.Line;
import vn.thongsuot.directive.dataanswer.Rows;
import vn.thongsuot.directive.dataanswer.Table;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;
import vn.thongsuot.platform.cells.FormulaGuard;

/**
 * All rows as comma-separated values (RFC 4180, UTF-8 with a byte order mark), and after them a line for each recipient
 * without rows. Numbers are in plain decimal. Text that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class ConsolidatedCsv implements Table {

    private static final char MARK = '\uFEFF';

    private final Writer out;
    private List<Column> columns = List.of();

    public ConsolidatedCsv(OutputStream bytes) {
        this.out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void begin(List<Column> asked) throws IOException {
        columns = List.copyOf(asked);
        var titles = new ArrayList<>(List.of(Headings.CODE, Headings.NAME, Headings.STATE));
        columns.forEach(column -> titles.add(FormulaGuard.guarded(Headings.of(column))));
        out.write(MARK);
        write(titles);
    }

    @Override
    public void rows(Line line, Rows rows) throws IOException {
        var places = rows.places(columns);
        for (var row : rows.rows()) {
            var cells = before(line);
            for (int place : places) {
                cells.add(place < 0 ? "" : cell(rows.types().get(place), row.get(place)));
            }
            write(cells);
        }
    }

    @Override
    public void end(List<Line> all) throws IOException {
        for (var line : all) {
            if (line.standing().rows() == null) {
                var cells = before(line);
                columns.forEach(column -> cells.add(""));
                write(cells);
            }
        }
        out.flush();
    }

    private static List<String> before(Line line) {
        return new ArrayList<>(List.of(
                FormulaGuard.guarded(line.code()), FormulaGuard.guarded(line.name()), Headings.state(line.standing())));
    }

    private static String cell(ColumnType type, String value) {
        return switch (type) {
            case WHOLE_NUMBER, DECIMAL_NUMBER, DATE -> value;
            case YES_NO -> Rows.write(type, value);
            case TEXT, CHOICE -> FormulaGuard.guarded(value);
        };
    }

    private void write(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quoted(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
