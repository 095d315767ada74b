package vn.thongsuot.reporting.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.recommendation.Recommendation.Decided;
import vn.thongsuot.reporting.recommendation.Recommendation.Status;

/** Gives each recommendation of an approved report a life of its own. Bears being told of the same report again. */
public final class MakingRecommendations {

    private static final String SERVICE = "reporting-service";

    /** What a report says of one of its recommendations. */
    public record Asked(String addressee, @Nullable String unit, String verb, String text) {}

    /**
     * What a report repeats.
     *
     * @param origins ids of those that each of its recommendations carries upwards, by its place
     * @param asked by its place ids of those that the report that it corrects made of the same request
     * @param dropped by report the ids of those that the reports that it corrects asked for and that it does not; under its
     *     own id those that a report which has taken its place by now asks for no longer
     */
    public record Repeated(
            Map<Integer, List<String>> origins, Map<Integer, List<String>> asked, Map<String, List<String>> dropped) {}

    /** What the reports asked for that a report was made from or that it corrects, and that it asks for too. */
    @FunctionalInterface
    public interface PassedOn {

        Repeated by(TenantId tenant, String report);
    }

    private final Aggregates<Recommendation> recommendations;
    private final PassedOn passedOn;
    private final Clock clock;

    public MakingRecommendations(Aggregates<Recommendation> recommendations, PassedOn passedOn, Clock clock) {
        this.recommendations = recommendations;
        this.passedOn = passedOn;
        this.clock = clock;
    }

    /**
     * One for each that the report makes. What its correction asks for no longer is withdrawn, whichever of the two is told of
     * first: both look for it after they have made theirs.
     *
     * @param cause id of the event that told of it
     */
    public void make(TenantId tenant, String report, String unit, List<Asked> asked, Instant approvedAt, String cause) {
        var repeated = passedOn.by(tenant, report);
        var isNew = make(tenant, report, unit, asked, approvedAt, repeated, cause);
        var dropped = isNew ? passedOn.by(tenant, report).dropped() : repeated.dropped();
        dropped.forEach(
                (of, ids) -> withdraw(tenant, of, ids, of.equals(report) ? clock.instant() : approvedAt, cause));
    }

    /** @return whether some were not there before */
    private boolean make(
            TenantId tenant,
            String report,
            String unit,
            List<Asked> asked,
            Instant approvedAt,
            Repeated repeated,
            String cause) {
        var followed = followed(tenant, repeated.asked());
        var made = new LinkedHashMap<String, Recommendation>();
        for (var place = 0; place < asked.size(); place++) {
            if (followed.contains(place)) {
                continue;
            }
            var one = asked.get(place);
            made.put(
                    Recommendation.idOf(tenant, report, place),
                    Recommendation.open(
                            report,
                            place,
                            unit,
                            one.addressee(),
                            one.unit(),
                            one.verb(),
                            one.text(),
                            approvedAt,
                            Links.from(repeated.origins().getOrDefault(place, List.of()))));
        }
        return !made.isEmpty()
                && recommendations.createAll(command(tenant, cause), made, FollowingRecommendations.MADE) > 0;
    }

    /**
     * Places of requests that need none of their own. One that was withdrawn is followed by nobody; one that is not found
     * stands with an earlier report still.
     */
    private Set<Integer> followed(TenantId tenant, Map<Integer, List<String>> asked) {
        var all = asked.values().stream().flatMap(List::stream).distinct().toList();
        var known = recommendations.findAll(tenant, all);
        return asked.entrySet().stream()
                .filter(one -> one.getValue().stream()
                        .map(known::get)
                        .anyMatch(found -> found == null || found.state().status() != Status.WITHDRAWN))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Those that are still open go with a report that its recipient returned, wherever they were forwarded to; its successor
     * makes them anew.
     */
    public void withdraw(TenantId tenant, String report, int count, Instant at, String cause) {
        var ids = IntStream.range(0, count)
                .mapToObj(place -> Recommendation.idOf(tenant, report, place))
                .toList();
        withdraw(tenant, report, ids, at, cause);
    }

    /** Those of a report, wherever they were forwarded to, where nobody has decided. */
    void withdraw(TenantId tenant, String report, List<String> asked, Instant at, String cause) {
        var ids = asked;
        var seen = new HashSet<String>();
        while (!ids.isEmpty()) {
            seen.addAll(ids);
            var found = recommendations.findAll(tenant, ids).values().stream()
                    .filter(one -> one.state().report().equals(report)) // what other reports ask for stays
                    .toList();
            found.forEach(one -> withdraw(tenant, one.id(), at, cause));
            ids = found.stream()
                    .flatMap(one -> one.state().links().carried().stream())
                    .filter(id -> !seen.contains(id))
                    .distinct()
                    .toList();
        }
    }

    private void withdraw(TenantId tenant, String id, Instant at, String cause) {
        recommendations
                .change(
                        command(tenant, cause),
                        id,
                        stored -> stored.state().status() == Status.OPEN
                                ? Decision.accepted(
                                        stored.state().become(Status.WITHDRAWN, new Decided(null, at, null), null),
                                        FollowingRecommendations.CHANGED)
                                : Decision.unchanged())
                .orThrow();
    }

    private Command command(TenantId tenant, String cause) {
        return Command.ofService(tenant, SERVICE, clock.instant(), cause);
    }
}
