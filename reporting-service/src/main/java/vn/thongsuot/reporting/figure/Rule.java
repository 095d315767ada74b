package vn.thongsuot.reporting.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.IndicatorFact;

/**
 * How an indicator becomes one value: first over time, for those that did it together, and then over these. Where both are
 * the same, all values are taken at once.
 *
 * @param overUnits of a family, see {@link Aggregation#family}
 * @param overTime likewise
 */
record Rule(Aggregation overUnits, Aggregation overTime) {

    static final Rule SUM = new Rule(Aggregation.SUM, Aggregation.SUM);

    private static final Set<Aggregation> FROM_CELLS =
            Set.of(Aggregation.SUM, Aggregation.COUNT, Aggregation.AVERAGE, Aggregation.PERCENTAGE, Aggregation.NONE);

    /** Of an indicator; one of which nothing is known is never added up. */
    static Rule of(String id, @Nullable IndicatorFact indicator) {
        if (id.equals(CellKey.DEEDS)) {
            return SUM;
        }
        if (indicator == null) {
            return new Rule(Aggregation.NONE, Aggregation.NONE);
        }
        var units = Aggregation.overUnits(indicator);
        return new Rule(units.family(), Aggregation.overTime(indicator).family());
    }

    boolean isSame() {
        return overUnits == overTime;
    }

    /** Whether the sums in the cells say it; otherwise it takes the values one by one. */
    boolean isReadFromCells() {
        return isSame() && FROM_CELLS.contains(overUnits);
    }
}
