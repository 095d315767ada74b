package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.report.Consolidated.Input;

/** What became of the reports that a report was made from. It is shown beside the report and never in it. */
public final class InputChanges {

    private static final int BOUND = 2_000;

    /** One report that took the place of an input. */
    public record Successor(
            String report, String status, @Nullable String hash) {}

    /**
     * An input that is no longer the last word of its unit.
     *
     * @param hash of its snapshot when it was taken
     * @param sentBack whether its recipient returned it
     * @param successors reports that take its place, approved or on their way
     */
    public record Change(String report, String unit, String hash, boolean sentBack, List<Successor> successors) {

        public Change {
            successors = List.copyOf(successors);
        }
    }

    private final Replica<ReportFact> reports;

    public InputChanges(Replica<ReportFact> reports) {
        this.reports = reports;
    }

    List<Change> of(TenantId tenant, Report report) {
        var inputs = report.consolidated().inputs();
        if (inputs.isEmpty()) {
            return List.of();
        }
        var ids = inputs.stream().map(Input::report).toList();
        var now = reports.findAll(tenant, ids);
        var successors = reports.findWhere(tenant, Map.of("supersedes", ids), BOUND);
        var changes = new ArrayList<Change>();
        for (var input : inputs) {
            var known = now.get(input.report());
            var sentBack = known != null && known.state().sentBack() != null;
            var later = successors.stream()
                    .filter(one -> input.report().equals(one.state().supersedes()))
                    .map(one -> new Successor(
                            one.id(), one.state().status(), one.state().hash()))
                    .toList();
            if (sentBack || !later.isEmpty()) {
                changes.add(new Change(input.report(), input.unit(), input.hash(), sentBack, later));
            }
        }
        return changes;
    }
}
