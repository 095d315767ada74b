package vn.thongsuot.reporting.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Aim;
import vn.thongsuot.reporting.figure.Targets;

/** What plans want the unit that a report describes to reach, beside the figures that it tells. */
final class Aiming {

    private final Targets targets;

    Aiming(Targets targets) {
        this.targets = targets;
    }

    /** By indicator; none where the figures cannot be read. */
    Map<String, List<Aim>> of(TenantId tenant, Report.Frame frame, Gathered facts) {
        var figures = facts.figures();
        if (figures == null) {
            return Map.of();
        }
        var wanted = targets.of(tenant, Measuring.query(frame));
        var aims = new HashMap<String, List<Aim>>();
        figures.items().forEach(figure -> {
            var indicator = figure.token().indicator();
            var known = facts.indicators().get(indicator);
            var found = targets.aims(wanted, figure, known == null ? null : known.unitOfMeasure());
            if (!found.isEmpty()) {
                aims.put(indicator, found);
            }
        });
        return aims;
    }
}
