package vn.thongsuot.reporting.figure;

import java.util.List;

/**
 * Totals by directive and unit.
 *
 * @param rows directives in their order
 * @param columns units in their order
 * @param cells where anything was reported; everywhere else nothing was, which is not zero
 * @param notDatableCount of the deeds of the whole table that cannot be placed in the period
 * @param gaps unread events that may concern the answer
 */
public record FigureTable(
        List<String> rows,
        List<String> columns,
        List<Cell> cells,
        long notDatableCount,
        Freshness freshness,
        long gaps) {

    /**
     * One total.
     *
     * @param row index of its directive
     * @param column index of its unit
     * @param figure the same that a read of this directive and unit alone gives
     */
    public record Cell(int row, int column, Figure figure) {}

    /** Whether everything told so far is in: nothing waits and nothing stands unread. */
    public boolean isComplete() {
        return freshness.isCurrent() && gaps == 0;
    }
}
