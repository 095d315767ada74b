package vn.thongsuot.reporting.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * An act of reorganisation.
 *
 * @param on the first day on which it holds
 * @param stage {@code DONE} once it was carried out
 * @param units that it is about; of a merger or split those end that are not among the ones they go into
 * @param into what they go into; empty for acts by which nothing ends
 */
public record ReorganisationFact(LocalDate on, String stage, List<String> units, List<String> into) {

    public ReorganisationFact {
        units = List.copyOf(units);
        into = List.copyOf(into);
    }

    boolean ends(String unit) {
        return stage.equals("DONE") && !into.isEmpty() && !into.contains(unit);
    }
}
