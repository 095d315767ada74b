package vn.thongsuot.documents;

import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a table are, by what is written in them, so that 'TT' takes less room than a title. */
public final class ColumnWidths {

    private static final int NARROWEST = 4;
    private static final int WIDEST = 40;

    private ColumnWidths() {}

    /** Letters that each column has room for: as its longest text, within bounds. */
    public static List<Integer> letters(Block.Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(place -> letters(table, place))
                .toList();
    }

    private static int letters(Block.Table table, int place) {
        var longest = longestWord(table.columns().get(place));
        for (var row : table.rows()) {
            if (place < row.values().size()) {
                longest = Math.max(longest, row.values().get(place).length());
            }
        }
        return Math.max(NARROWEST, Math.min(longest, WIDEST));
    }

    /** A heading may take several lines, a word of it none. */
    private static int longestWord(String heading) {
        return List.of(heading.split(" ", -1)).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The same as shares of a whole, which they make up together. */
    public static List<Integer> shares(Block.Table table, int whole) {
        var letters = letters(table);
        var sum = letters.stream().mapToInt(Integer::intValue).sum();
        return letters.stream().map(width -> width * whole / Math.max(1, sum)).toList();
    }
}
