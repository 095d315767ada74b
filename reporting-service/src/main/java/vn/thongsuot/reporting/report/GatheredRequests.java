package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.report.Consolidated.Input;

/** The recommendations of the reports that one is made from, by whom they are addressed to, for its writer to pass on. */
public final class GatheredRequests {

    private final Aggregates<Report> reports;

    public GatheredRequests(Aggregates<Report> reports) {
        this.reports = reports;
    }

    /**
     * All that is asked of one body.
     *
     * @param unit absent when the addressee is no unit here
     */
    public record Addressed(String addressee, @Nullable String unit, List<Asked> requests) {}

    /**
     * One request, with everybody who makes it in the same words.
     *
     * @param passedOn whether the report asks for it too
     */
    public record Asked(String verb, String text, List<Input> by, boolean passedOn) {}

    private record Likeness(String addressee, String text) {}

    /** Empty when there is no such report. Two queries, however many reports it is made from. */
    public Optional<List<Addressed>> of(TenantId tenant, String id) {
        return reports.find(tenant, id).map(Versioned::state).map(report -> gathered(tenant, report));
    }

    private List<Addressed> gathered(TenantId tenant, Report report) {
        var inputs = report.consolidated().inputs();
        var sources = reports.findAll(tenant, inputs.stream().map(Input::report).toList());
        var own = report.written().recommendations().stream()
                .map(GatheredRequests::likeness)
                .toList();
        var asked = new LinkedHashMap<Likeness, Asked>();
        var addressees = new LinkedHashMap<String, Addressed>();
        for (var input : inputs) {
            var source = sources.get(input.report());
            var requests = source == null
                    ? List.<Written.Recommendation>of()
                    : source.state().written().recommendations();
            for (var request : requests) {
                addressees.computeIfAbsent(
                        request.addressee(), to -> new Addressed(to, request.unit(), new ArrayList<>()));
                var like = likeness(request);
                asked.computeIfAbsent(
                                like,
                                any -> new Asked(request.verb(), request.text(), new ArrayList<>(), own.contains(like)))
                        .by()
                        .add(input);
            }
        }
        asked.forEach((like, request) -> {
            var addressed = addressees.get(like.addressee());
            if (addressed != null) {
                addressed.requests().add(request);
            }
        });
        return List.copyOf(addressees.values());
    }

    private static Likeness likeness(Written.Recommendation request) {
        return new Likeness(request.addressee(), MergedBlocks.likeness(request.text()));
    }
}
