package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.WholeReading;

/** The reports that the units below sent, to be put together in one. */
public final class SubordinateReports {

    /** Inputs of one report; what all communes of a province send fits. */
    static final int MOST = 500;

    private final Replica<ReportFact> reports;
    private final Directives directives;
    private final Organisation organisation;

    public SubordinateReports(Replica<ReportFact> reports, Directives directives, Organisation organisation) {
        this.reports = reports;
        this.directives = directives;
        this.organisation = organisation;
    }

    /**
     * Those that went to the unit of the frame, about its directive or what rests on it, for days of its period, and that are
     * the last word of their unit; in the official order of the units. One query.
     *
     * @throws RefusedException when there are more than one report may take, or more to choose from than can be read
     */
    List<String> sentTo(TenantId tenant, Report.Frame frame) {
        var under = directives.graph(tenant).selfAndDescendants(frame.directive());
        var toIt = Map.of("directive", under, "recipient", Set.of(frame.unit()));
        var itsDays =
                Map.of("period.to", new Condition.Between(frame.period().from().toString(), null));
        var sent = WholeReading.OF_MANY.of(reports, tenant, toIt, itsDays).stream()
                .filter(report -> wentTo(frame, report.state()))
                .toList();
        var replaced = new HashSet<String>();
        sent.stream()
                .map(report -> report.state().supersedes())
                .filter(Objects::nonNull)
                .forEach(replaced::add);
        var byUnit = new LinkedHashMap<String, List<String>>();
        sent.stream()
                .filter(report -> !replaced.contains(report.id()))
                .sorted(Comparator.comparing(Versioned::id))
                .forEach(report -> byUnit.computeIfAbsent(report.state().unit(), any -> new ArrayList<>())
                        .add(report.id()));
        var ids = organisation.units(tenant).inOfficialOrder(byUnit.keySet()).stream()
                .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                .toList();
        if (ids.size() > MOST) {
            throw new RefusedException(Refusal.of(Refusal.Reason.TOO_LARGE, "report-too-wide"));
        }
        return ids;
    }

    private static boolean wentTo(Report.Frame frame, ReportFact report) {
        return frame.unit().equals(report.recipient())
                && report.sent() != null
                && report.sentBack() == null
                && report.hash() != null
                && report.period().overlaps(frame.period());
    }
}
