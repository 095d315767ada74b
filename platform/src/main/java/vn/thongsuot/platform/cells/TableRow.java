package vn.thongsuot.platform.cells;

import java.util.List;

/**
 * A row of a table, before anybody has asked what its cells are to be.
 *
 * @param number as a spreadsheet counts, from 1; the heading has one too
 */
public record TableRow(int number, List<RawCell> cells) {

    private static final RawCell NOTHING = new RawCell.Written("");

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** What stands at a place, counted from 0; past the last cell there is nothing. */
    public RawCell cell(int place) {
        return place < cells.size() ? cells.get(place) : NOTHING;
    }

    public boolean isEmpty() {
        return cells.stream()
                .allMatch(cell -> cell instanceof RawCell.Written written
                        && written.text().isBlank());
    }

    /** Where a cell is, for people who look at it in a spreadsheet: {@code /sheet/12/C}. */
    public String pointer(int place) {
        return "/sheet/" + number + "/" + SheetCells.letter(place);
    }
}
