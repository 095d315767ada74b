package vn.thongsuot.platform.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.cells.CsvLine;
import vn.thongsuot.platform.cells.FormulaGuard;

/**
 * A table as CSV by RFC 4180, header first, licence and time in each row, so that a row that is copied keeps them. A cell that
 * a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvText {

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
        return CsvLine.of(cells.map(FormulaGuard::guarded).toList(), ",");
    }
}
