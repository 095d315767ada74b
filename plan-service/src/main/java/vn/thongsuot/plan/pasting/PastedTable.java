package vn.thongsuot.plan.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import vn.thongsuot.plan.plan.TextTable;

/** Reads a table as rows of words: the first row is its heading, a cell that spans leaves the others of its span empty. */
final class PastedTable {

    /** Of a row; more is not kept of any table, and refused. */
    static final int WIDEST = TextTable.COLUMNS + 1;

    private static final int MOST_ROWS = TextTable.ROWS + 2;

    /** Rows that a cell above still takes, by column. */
    private final TreeMap<Integer, Integer> spanned = new TreeMap<>();

    private PastedTable() {}

    /** Empty for a table without words. */
    static Optional<TextTable> of(Element table) {
        var reader = new PastedTable();
        var rows = new ArrayList<List<String>>();
        for (var row : table.select("tr")) {
            if (rows.size() < MOST_ROWS && table.equals(row.closest("table"))) {
                rows.add(reader.row(row));
            }
        }
        rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return width == 0 ? Optional.empty() : Optional.of(new TextTable(padded(rows.getFirst(), width), rest(rows)));
    }

    private List<String> row(Element row) {
        var cells = new ArrayList<String>();
        for (var cell : row.children()) {
            skip(cells);
            if (cells.size() < WIDEST) {
                take(cells, cell);
            }
        }
        skip(cells);
        return cells;
    }

    private void take(List<String> cells, Element cell) {
        int columns = span(cell, "colspan", WIDEST);
        int rows = span(cell, "rowspan", MOST_ROWS);
        for (int column = 0; column < columns && cells.size() < WIDEST; column++) {
            if (rows > 1) {
                spanned.put(cells.size(), rows - 1);
            }
            cells.add(column == 0 ? cell.text().replace('\u00A0', ' ').strip() : "");
        }
    }

    private void skip(List<String> cells) {
        for (var left = spanned.get(cells.size()); left != null; left = spanned.get(cells.size())) {
            if (left == 1) {
                spanned.remove(cells.size());
            } else {
                spanned.put(cells.size(), left - 1);
            }
            cells.add("");
        }
    }

    private static int span(Element cell, String attribute, int most) {
        var written = cell.attr(attribute);
        return written.matches("[1-9][0-9]{0,3}") ? Math.min(most, Integer.parseInt(written)) : 1;
    }

    private static List<List<String>> rest(List<List<String>> rows) {
        return List.copyOf(rows.subList(1, rows.size()));
    }

    private static List<String> padded(List<String> row, int width) {
        var padded = new ArrayList<>(row);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }
}
