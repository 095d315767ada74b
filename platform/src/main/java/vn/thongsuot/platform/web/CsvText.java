package vn.thongsuot.platform.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV by RFC 4180, header first, licence and time in each row, so that a row that is copied keeps them. A cell that
 * a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvText {

    private static final String LINE = "\r\n";
    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    static <R> String of(Table<R> table, Instant at) {
        var head = Stream.concat(table.columns().stream().map(Table.Column::name), Stream.of("licence", "updatedAt"));
        var rows = table.page().items().stream().map(row -> row(table, row, at));
        return Stream.concat(Stream.of(line(head)), rows).collect(Collectors.joining());
    }

    private static <R> String row(Table<R> table, R row, Instant at) {
        var cells = table.columns().stream().map(column -> text(column.value().apply(row)));
        return line(Stream.concat(cells, Stream.of(table.licence(), at.toString())));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        return value == null ? "" : value.toString();
    }

    private static String line(Stream<String> cells) {
        return cells.map(CsvText::quoted).collect(Collectors.joining(",")) + LINE;
    }

    private static String quoted(String cell) {
        var safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
