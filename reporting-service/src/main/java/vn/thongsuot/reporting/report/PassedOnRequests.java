package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.report.Consolidated.Input;
import vn.thongsuot.reporting.report.Written.Recommendation;

/**
 * Which recommendations of a report repeat what other reports asked for, those it was made from and the one it corrects, and
 * which its corrections repeat no longer.
 */
public final class PassedOnRequests {

    private static final int MOST = 500;

    /** Nobody corrects oftener. */
    private static final int CORRECTIONS = 50;

    private final Aggregates<Report> reports;
    private final Replica<ReportFact> known;

    /** @param known tells which reports take the place of others, from their first draft on */
    public PassedOnRequests(Aggregates<Report> reports, Replica<ReportFact> known) {
        this.reports = reports;
        this.known = known;
    }

    /** One recommendation of a report, by its place there. */
    public record Request(String report, int place) {}

    /**
     * What is repeated.
     *
     * @param origins by the place of the recommendation that carries them upwards
     * @param asked by the place of the recommendation what the corrected report asks of the same body in the same words
     * @param dropped what the corrected report asked for, or one that it corrected in its turn, and this one does not; and
     *     what this one asks for and an approved report that took its place does not
     */
    public record Repeated(
            Map<Integer, List<Request>> origins, Map<Integer, List<Request>> asked, List<Request> dropped) {}

    /** Whom a request goes to and what it asks, in whatever spelling. */
    private record Ask(String addressee, @Nullable String unit, String text) {

        static Ask of(Recommendation one) {
            return new Ask(MergedBlocks.likeness(one.addressee()), one.unit(), MergedBlocks.likeness(one.text()));
        }
    }

    /** A few queries, however many reports it is made from, and one or two for each report before or after it. */
    public Repeated of(TenantId tenant, String id) {
        return reports.find(tenant, id)
                .map(report -> repeated(tenant, report))
                .orElse(new Repeated(Map.of(), Map.of(), List.of()));
    }

    private Repeated repeated(TenantId tenant, Versioned<Report> stored) {
        var report = stored.state();
        var inputs = report.consolidated().inputs().stream().map(Input::report).toList();
        var corrected = report.frame().supersedes();
        var wanted = new ArrayList<>(inputs);
        Optional.ofNullable(corrected).ifPresent(wanted::add);
        var sources = reports.findAll(tenant, wanted);
        var said = said(inputs, sources, one -> MergedBlocks.likeness(one.text()));
        var before = corrected == null ? null : sources.get(corrected);
        var asked = before == null || Correcting.isSentBack(before.state())
                ? Map.<Ask, List<Request>>of()
                : said(List.of(before.id()), sources, Ask::of);
        var own = report.written().recommendations();
        return new Repeated(
                repeated(own, said, one -> MergedBlocks.likeness(one.text())),
                repeated(own, asked, Ask::of),
                Stream.concat(
                                dropped(report, corrected(tenant, report)),
                                superseding(tenant, stored.id()).values().stream()
                                        .map(Versioned::state)
                                        .filter(later -> later.snapshot() != null)
                                        .flatMap(later -> dropped(later, Map.of(stored.id(), stored))))
                        .distinct()
                        .toList());
    }

    private static Stream<Request> dropped(Report by, Map<String, Versioned<Report>> earlier) {
        var own = by.written().recommendations().stream().map(Ask::of).collect(Collectors.toSet());
        return said(List.copyOf(earlier.keySet()), earlier, Ask::of).entrySet().stream()
                .filter(asked -> !own.contains(asked.getKey()))
                .flatMap(asked -> asked.getValue().stream());
    }

    /** The reports that take its place, those that take theirs, and so on. */
    private Map<String, Versioned<Report>> superseding(TenantId tenant, String id) {
        var found = new LinkedHashMap<String, Versioned<Report>>();
        var next = Set.of(id);
        while (!next.isEmpty() && found.size() < CORRECTIONS) {
            var later = known.findWhere(tenant, Map.of("supersedes", next), CORRECTIONS).stream()
                    .map(Versioned::id)
                    .filter(one -> !found.containsKey(one))
                    .collect(Collectors.toSet());
            var stored = later.isEmpty() ? Map.<String, Versioned<Report>>of() : reports.findAll(tenant, later);
            found.putAll(stored);
            next = stored.keySet();
        }
        return found;
    }

    /** The report that it corrects, the one that this corrected, and so on. */
    private Map<String, Versioned<Report>> corrected(TenantId tenant, Report report) {
        var found = new LinkedHashMap<String, Versioned<Report>>();
        var next = report.frame().supersedes();
        while (next != null && !found.containsKey(next) && found.size() < CORRECTIONS) {
            var before = reports.find(tenant, next);
            var id = next;
            before.ifPresent(one -> found.put(id, one));
            next = before.map(one -> one.state().frame().supersedes()).orElse(null);
        }
        return found;
    }

    private static <K> Map<Integer, List<Request>> repeated(
            List<Recommendation> own, Map<K, List<Request>> said, Function<Recommendation, K> key) {
        var found = new HashMap<Integer, List<Request>>();
        for (var place = 0; place < own.size(); place++) {
            var like = said.get(key.apply(own.get(place)));
            if (like != null) {
                found.put(place, like.stream().limit(MOST).toList());
            }
        }
        return found;
    }

    /** What reports ask for, by what makes two requests the same. */
    private static <K> Map<K, List<Request>> said(
            List<String> inputs, Map<String, Versioned<Report>> sources, Function<Recommendation, K> key) {
        var said = new HashMap<K, List<Request>>();
        for (var input : inputs) {
            var source = sources.get(input);
            var asked = source == null
                    ? List.<Recommendation>of()
                    : source.state().written().recommendations();
            for (var place = 0; place < asked.size(); place++) {
                said.computeIfAbsent(key.apply(asked.get(place)), any -> new ArrayList<>())
                        .add(new Request(input, place));
            }
        }
        return said;
    }
}
