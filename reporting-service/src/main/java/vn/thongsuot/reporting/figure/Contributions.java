package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From one version of an activity to what it adds, cell by cell. */
public final class Contributions {

    private static final Deed.Measurement ITSELF =
            new Deed.Measurement(CellKey.DEEDS, null, BigDecimal.ONE, null, null, null);

    private Contributions() {}

    /** Empty when the deed does not count. At most one contribution for each cell. */
    public static List<Contribution> of(String activity, long version, Deed deed) {
        if (!deed.counts()) {
            return List.of();
        }
        var tallies = new LinkedHashMap<Dated, Tally>();
        reported(deed).forEach((dated, reported) -> tallies.put(dated, reported.tally()));
        return of(activity, version, CellSet.of(deed), tallies);
    }

    /** The same from what was kept of a deed that counts. */
    public static List<Contribution> of(String activity, long version, CellSet set, Map<Dated, Tally> tallies) {
        var cells = new LinkedHashMap<CellKey, Tally>();
        tallies.forEach((dated, tally) -> {
            if (tally.values() > 0) {
                for (var grain : Grain.values()) {
                    cell(set, dated, grain).ifPresent(cell -> cells.merge(cell, tally, Tally::plus));
                }
            }
        });
        return cells.entrySet().stream()
                .map(cell -> cell.getValue().contribution(cell.getKey(), activity, version))
                .toList();
    }

    /**
     * What a value is of.
     *
     * @param period the value's own, or else the deed's; absent when nobody said
     */
    public record Dated(String indicator, @Nullable Interval period) {}

    /** What the deed reports, by indicator and period; two values of one indicator and period are taken together. */
    public static Map<Dated, Reported> reported(Deed deed) {
        var all = new LinkedHashMap<Dated, Reported>();
        all.put(new Dated(CellKey.DEEDS, deed.period()), Reported.of(ITSELF));
        for (var measurement : deed.measurements()) {
            var says = measurement.isCounted() || !measurement.named().isEmpty();
            if (says && !measurement.indicator().equals(CellKey.DEEDS)) {
                var own = measurement.period();
                var dated = new Dated(measurement.indicator(), own == null ? deed.period() : own);
                all.merge(dated, Reported.of(measurement), Reported::plus);
            }
        }
        return all;
    }

    private static Optional<CellKey> cell(CellSet set, Dated dated, Grain grain) {
        var period = dated.period();
        if (period == null) {
            return grain == Grain.LEAF ? Optional.of(set.cell(dated.indicator(), grain, null)) : Optional.empty();
        }
        return grain.blockAround(period).map(block -> set.cell(dated.indicator(), grain, block));
    }
}
