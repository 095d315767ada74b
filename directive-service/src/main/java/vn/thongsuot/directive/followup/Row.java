package vn.thongsuot.directive.followup;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one recipient stands.
 *
 * @param unit id of the unit
 * @param receipt whether the directive has arrived
 * @param plan how far its plan has come
 * @param report how far its report has come
 */
public record Row(String unit, Receipt receipt, Plan plan, Report report) {

    /**
     * The arrival.
     *
     * @param assignment id; absent when none is made
     * @param at absent until acknowledged
     * @param by title of the post; absent until acknowledged
     */
    public record Receipt(
            ReceiptState state,
            @Nullable String assignment,
            @Nullable Instant at,
            @Nullable String by) {}

    /**
     * The plan that has come furthest.
     *
     * @param id absent when there is none
     */
    public record Plan(
            PlanState state,
            @Nullable String id,
            @Nullable String number,
            @Nullable String symbol) {}

    /**
     * The report of the latest period.
     *
     * @param id absent when there is none
     * @param sentAt absent until it is sent
     */
    public record Report(
            ReportState state,
            @Nullable String id,
            ReportCopy.@Nullable Days period,
            @Nullable Instant sentAt) {}

    /** Why each column that is not done is not, in the order of the columns. */
    public Map<Column, Reason> silences() {
        var reasons = new LinkedHashMap<Column, Reason>();
        put(reasons, Column.RECEIPT, receipt.state().silence());
        put(reasons, Column.PLAN, plan.state().silence());
        put(reasons, Column.REPORT, report.state().silence());
        return reasons;
    }

    /** The first thing that is not done; empty when all is. */
    public Optional<Reason> reason() {
        return silences().values().stream().findFirst();
    }

    boolean lacks(@Nullable Column column) {
        return column == null || silences().containsKey(column);
    }

    private static void put(Map<Column, Reason> reasons, Column column, @Nullable Reason reason) {
        if (reason != null) {
            reasons.put(column, reason);
        }
    }
}
