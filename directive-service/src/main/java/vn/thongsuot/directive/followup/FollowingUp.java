package vn.thongsuot.directive.followup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.task.PlanCopy;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Lays the board out: one row for each recipient. The number of queries does not depend on the number of recipients: one
 * for the directive, one for its assignments, one for the plans that answer it, one for the reports on it.
 */
public final class FollowingUp {

    private final Aggregates<Directive> directives;
    private final Aggregates<Assignment> assignments;
    private final Replica<PlanCopy> plans;
    private final Replica<ReportCopy> reports;
    private final Organisation organisation;

    public FollowingUp(
            Aggregates<Directive> directives,
            Aggregates<Assignment> assignments,
            Replica<PlanCopy> plans,
            Replica<ReportCopy> reports,
            Organisation organisation) {
        this.directives = directives;
        this.assignments = assignments;
        this.plans = plans;
        this.reports = reports;
        this.organisation = organisation;
    }

    /**
     * The board of one directive; empty when there is no such directive.
     *
     * @param missing only rows in which this is not done; absent for all
     * @param query its cursor is the last unit shown
     * @throws RefusedException when the cursor is no recipient
     */
    public Optional<Board> board(TenantId tenant, String directive, @Nullable Column missing, PageQuery query) {
        return directives.find(tenant, directive).map(found -> {
            var rows = rows(tenant, directive, found.state().recipients());
            return new Board(Counts.of(rows), page(rows, missing, query));
        });
    }

    /**
     * Every recipient in whose row something is not done, in the official order; none when there is no such directive.
     *
     * @param missing only rows in which this is not done; absent for anything
     */
    public List<Row> silent(TenantId tenant, String directive, @Nullable Column missing) {
        return directives
                .find(tenant, directive)
                .map(found -> rows(tenant, directive, found.state().recipients()))
                .orElse(List.of())
                .stream()
                .filter(row -> row.lacks(missing) && !row.silences().isEmpty())
                .toList();
    }

    private List<Row> rows(TenantId tenant, String directive, List<String> recipients) {
        var ids = recipients.stream()
                .collect(Collectors.toMap(unit -> unit, unit -> Assignment.idOf(tenant, directive, unit)));
        var made = assignments.findAll(tenant, ids.values());
        var planned = furthest(plans.findBy(tenant, "directives", directive));
        var reported = latest(reports.findBy(tenant, "directive", directive));
        return organisation.units(tenant).inOfficialOrder(recipients).stream()
                .map(unit -> new Row(
                        unit,
                        receipt(made.get(ids.getOrDefault(unit, ""))),
                        plan(planned.get(unit)),
                        report(reported.get(unit))))
                .toList();
    }

    private static Map<String, Versioned<PlanCopy>> furthest(List<Versioned<PlanCopy>> plans) {
        var best = new HashMap<String, Versioned<PlanCopy>>();
        var further = Comparator.comparing((Versioned<PlanCopy> plan) -> PlanState.of(plan.state()))
                .thenComparing(Versioned::id);
        plans.forEach(plan -> best.merge(plan.state().unit(), plan, (one, other) -> max(further, one, other)));
        return best;
    }

    private static Map<String, Versioned<ReportCopy>> latest(List<Versioned<ReportCopy>> reports) {
        var best = new HashMap<String, Versioned<ReportCopy>>();
        var later = Comparator.comparing(
                        (Versioned<ReportCopy> report) -> report.state().lastDay())
                .thenComparing(report -> ReportState.of(report.state()))
                .thenComparing(Versioned::id);
        reports.forEach(report -> best.merge(report.state().unit(), report, (one, other) -> max(later, one, other)));
        return best;
    }

    private static <T> T max(Comparator<T> order, T one, T other) {
        return order.compare(one, other) >= 0 ? one : other;
    }

    private static Row.Receipt receipt(@Nullable Versioned<Assignment> made) {
        return made == null
                ? new Row.Receipt(ReceiptState.NOT_SENT, null, null, null)
                : new Row.Receipt(
                        ReceiptState.of(made.state()),
                        made.id(),
                        made.state().receivedAt(),
                        made.state().receivedBy());
    }

    private static Row.Plan plan(@Nullable Versioned<PlanCopy> plan) {
        return plan == null
                ? new Row.Plan(PlanState.NONE, null, null, null)
                : new Row.Plan(
                        PlanState.of(plan.state()),
                        plan.id(),
                        plan.state().number(),
                        plan.state().symbol());
    }

    private static Row.Report report(@Nullable Versioned<ReportCopy> report) {
        if (report == null) {
            return new Row.Report(ReportState.NONE, null, null, null);
        }
        var sent = report.state().sent();
        return new Row.Report(
                ReportState.of(report.state()), report.id(), report.state().period(), sent == null ? null : sent.at());
    }

    private static Page<Row> page(List<Row> rows, @Nullable Column missing, PageQuery query) {
        var shown = rows.stream()
                .skip(after(rows, query.cursor()))
                .filter(row -> row.lacks(missing))
                .limit(query.limit() + 1L)
                .toList();
        var more = shown.size() > query.limit();
        var items = more ? shown.subList(0, query.limit()) : shown;
        return new Page<>(items, more ? items.getLast().unit() : null);
    }

    private static int after(List<Row> rows, @Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).unit().equals(cursor)) {
                return i + 1;
            }
        }
        throw new RefusedException(Refusal.invalid("cursor", "unknown-cursor"));
    }
}
