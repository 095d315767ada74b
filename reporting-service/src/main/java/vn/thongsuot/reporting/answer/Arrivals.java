package vn.thongsuot.reporting.answer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.DirectiveDueFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.WholeReading;

/** When the answers came, and by when they were wanted. One query for each kind of copy, however many units were asked. */
public final class Arrivals {

    private final Directives directives;
    private final Replica<AssignmentFact> assignments;
    private final Replica<DirectiveDueFact> dues;
    private final Replica<ReportFact> reports;
    private final WholeReading reading;

    public Arrivals(
            Directives directives,
            Replica<AssignmentFact> assignments,
            Replica<DirectiveDueFact> dues,
            Replica<ReportFact> reports) {
        this(directives, assignments, dues, reports, WholeReading.OF_MANY);
    }

    Arrivals(
            Directives directives,
            Replica<AssignmentFact> assignments,
            Replica<DirectiveDueFact> dues,
            Replica<ReportFact> reports,
            WholeReading reading) {
        this.directives = directives;
        this.assignments = assignments;
        this.dues = dues;
        this.reports = reports;
        this.reading = reading;
    }

    /**
     * The day on which the first answer of each unit arrived that nobody has sent back; none where no moment is known.
     *
     * @throws vn.thongsuot.platform.aggregate.RefusedException when more would have to be read than there is room for
     */
    public Map<String, LocalDate> days(TenantId tenant, Asked asked) {
        var under = directives.graph(tenant).selfAndDescendants(asked.directive());
        var days = new HashMap<String, LocalDate>();
        reading.of(reports, tenant, asked.ofUnits(under), asked.reportsWithin()).stream()
                .map(Versioned::state)
                .filter(report ->
                        asked.concerns(report.period()) && !Standing.of(report).isSilent())
                .forEach(report -> {
                    var at = report.arrivedAt();
                    if (at != null) {
                        days.merge(report.unit(), LocalDate.ofInstant(at, Access.ZONE), Arrivals::earlier);
                    }
                });
        return days;
    }

    /**
     * The last day of each unit: the latest that a directive which went to it gives; none where none gives any.
     *
     * @throws vn.thongsuot.platform.aggregate.RefusedException as above
     */
    public Map<String, LocalDate> lastDays(TenantId tenant, Asked asked) {
        var under = directives.graph(tenant).selfAndDescendants(asked.directive());
        var given = dues.findAll(tenant, under);
        var last = new HashMap<String, LocalDate>();
        reading.of(assignments, tenant, asked.ofUnits(under), Map.of()).stream()
                .map(Versioned::state)
                .filter(assignment -> !assignment.isHandedDown() && !assignment.isRecalled())
                .forEach(assignment -> {
                    var day = lastDay(given.get(assignment.directive()));
                    if (day != null) {
                        last.merge(assignment.unit(), day, Arrivals::later);
                    }
                });
        return last;
    }

    private static @Nullable LocalDate lastDay(@Nullable Versioned<DirectiveDueFact> directive) {
        return directive == null ? null : directive.state().lastDay();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
