package vn.thongsuot.directive.followup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many recipients stand how, over all of them, whatever is shown. Every state is there, with 0 when nobody is in it.
 *
 * @param recipients how many there are
 */
public record Counts(
        int recipients,
        Map<ReceiptState, Integer> receipt,
        Map<PlanState, Integer> plan,
        Map<ReportState, Integer> report) {

    static Counts of(List<Row> rows) {
        var receipt = zeros(ReceiptState.class);
        var plan = zeros(PlanState.class);
        var report = zeros(ReportState.class);
        for (var row : rows) {
            receipt.merge(row.receipt().state(), 1, Integer::sum);
            plan.merge(row.plan().state(), 1, Integer::sum);
            report.merge(row.report().state(), 1, Integer::sum);
        }
        return new Counts(rows.size(), receipt, plan, report);
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> states) {
        var counts = new EnumMap<E, Integer>(states);
        for (var state : states.getEnumConstants()) {
            counts.put(state, 0);
        }
        return counts;
    }
}
