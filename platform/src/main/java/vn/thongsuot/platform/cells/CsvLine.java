package vn.thongsuot.platform.cells;

import java.util.List;
import java.util.stream.Collectors;

/** One line of separated values by RFC 4180. */
public final class CsvLine {

    private CsvLine() {}

    /**
     * With its end, separated by commas.
     *
     * @param separators what readers may take for a separator; a cell that has one of them stands in quotes
     */
    public static String of(List<String> cells, String separators) {
        var special = separators + "\"\r\n";
        return cells.stream().map(cell -> quoted(cell, special)).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell, String special) {
        return cell.chars().noneMatch(one -> special.indexOf(one) >= 0) ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
