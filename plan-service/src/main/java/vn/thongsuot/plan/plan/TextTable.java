package vn.thongsuot.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of words in a plan's text.
 *
 * @param columns their headings, at most {@value #COLUMNS}
 * @param rows at most {@value #ROWS}, each with a cell for every column; a cell may be empty
 */
public record TextTable(List<String> columns, List<List<String>> rows) {

    public static final int COLUMNS = 20;
    public static final int ROWS = 200;

    public TextTable {
        columns = cells(columns, columns.size());
        var width = columns.size();
        rows = rows.stream().map(row -> cells(row, Math.max(width, row.size()))).toList();
    }

    /** Line by line, cells set apart. */
    List<String> lines() {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(row -> String.join(" | ", row))
                .toList();
    }

    String words() {
        return Stream.concat(Stream.of(columns), rows.stream())
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isEven() {
        return rows.stream().allMatch(row -> row.size() == columns.size());
    }

    private static List<String> cells(List<String> row, int width) {
        var cells = new ArrayList<String>();
        row.forEach(cell -> cells.add(Nfc.of(cell)));
        while (cells.size() < width) {
            cells.add("");
        }
        return List.copyOf(cells);
    }
}
