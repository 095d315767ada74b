package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Map;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.figure.CountedDeed;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Folding;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Succession;

/**
 * What figures of a report are made of, such that anybody can fold them again.
 *
 * @param query what was asked
 * @param directives the one asked for with all that rested on it
 * @param units the one asked for with all below it
 * @param succession of the units that did them
 * @param deeds those that meet both and of which something lies in the period or may lie in it, by id
 */
record FigureProof(
        FigureQuery query,
        Interval period,
        List<String> directives,
        List<String> units,
        Succession succession,
        List<CountedDeed> deeds) {

    FigureProof {
        directives = List.copyOf(directives);
        units = List.copyOf(units);
        deeds = List.copyOf(deeds);
    }

    List<Figure> folded(Map<String, IndicatorFact> indicators) {
        return Folding.totals(query, period, deeds, indicators, succession);
    }

    long notDatable() {
        return Folding.notDatable(period, deeds);
    }
}
