package vn.thongsuot.reporting.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.reporting.figure.Contributions.Dated;

/**
 * Which figures a deed went into.
 *
 * @param state of the deed; absent where only its figures are known
 * @param values all that it reports, counted or not
 * @param figures those of documents and units that contain it
 */
public record DeedInFigures(KnownDeed deed, @Nullable String state, List<Value> values, Page<Containing> figures) {

    public DeedInFigures {
        values = List.copyOf(values);
    }

    /** Why a value stands in no figure, or not in those of a period. */
    public enum Reason {
        /** The deed was only planned, is possible, was cancelled or withdrawn. */
        STATE_NOT_COUNTED,
        /** Nobody said when it was, so that it is in the figures of all time alone. */
        NO_DATE,
        /** The indicator is named without a number. */
        NO_VALUE
    }

    /**
     * What the deed reports of one indicator and period.
     *
     * @param tally absent where there is no number
     * @param cells the figures of all documents and units in the blocks that it is counted in, the narrowest first
     * @param reason absent where nothing keeps it from being counted
     */
    public record Value(
            Dated of,
            @Nullable Tally tally,
            List<Cell> cells,
            @Nullable Reason reason) {

        public Value {
            cells = List.copyOf(cells);
        }

        /** Whether some figure includes it. */
        boolean isCounted() {
            return reason == null || reason == Reason.NO_DATE;
        }

        /** The widest block that it is counted in; absent where it has no date. */
        @Nullable
        Interval widest() {
            return cells.isEmpty() ? of.period() : cells.getLast().interval();
        }
    }

    /**
     * A block of days, and the figure of everything in it.
     *
     * @param interval absent for a value without a date
     */
    public record Cell(Grain grain, @Nullable Interval interval, CellToken token) {}

    /** The figure of a document and a unit; either is absent where none is known. */
    public record Containing(CellToken token) {}
}
