package vn.thongsuot.directive.dataanswer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many recipients stand how, over all of them, whatever is shown.
 *
 * @param recipients how many there are
 * @param handedIn with rows
 * @param nothingToReport whose answer is that there is nothing to report
 * @param missing how many are silent for each reason; every reason is there, with 0 when it is nobody's
 * @param late how many of those who answered did so after the deadline
 * @param rows of all that were handed in
 */
public record Counts(
        int recipients, int handedIn, int nothingToReport, Map<Silence, Integer> missing, int late, long rows) {

    static Counts of(List<Standing> standings) {
        var missing = new EnumMap<Silence, Integer>(Silence.class);
        for (var silence : Silence.values()) {
            missing.put(silence, 0);
        }
        int handedIn = 0;
        int nothing = 0;
        int late = 0;
        long rows = 0;
        for (var standing : standings) {
            if (standing.silence() != null) {
                missing.merge(standing.silence(), 1, Integer::sum);
            } else if (standing.rows() == null) {
                nothing++;
            } else {
                handedIn++;
                rows += standing.rows().rows();
            }
            late += standing.late() ? 1 : 0;
        }
        return new Counts(standings.size(), handedIn, nothing, missing, late, rows);
    }
}
