package vn.thongsuot.reporting.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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

    private final Aggregates<Recommendation> recommendations;
    private final Clock clock;

    public MakingRecommendations(Aggregates<Recommendation> recommendations, Clock clock) {
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /**
     * One for each that the report makes.
     *
     * @param cause id of the event that told of it
     */
    public void make(TenantId tenant, String report, String unit, List<Asked> asked, Instant approvedAt, String cause) {
        var made = new LinkedHashMap<String, Recommendation>();
        for (var place = 0; place < asked.size(); place++) {
            var one = asked.get(place);
            made.put(
                    Recommendation.idOf(tenant, report, place),
                    new Recommendation(
                            report,
                            place,
                            unit,
                            one.addressee(),
                            one.unit(),
                            one.verb(),
                            one.text(),
                            approvedAt,
                            Status.OPEN,
                            null,
                            null));
        }
        if (!made.isEmpty()) {
            recommendations.createAll(command(tenant, cause), made, FollowingRecommendations.MADE);
        }
    }

    /** Those that are still open go with a report that its recipient returned; its successor makes them anew. */
    public void withdraw(TenantId tenant, String report, int count, Instant at, String cause) {
        for (var place = 0; place < count; place++) {
            recommendations.change(
                    command(tenant, cause),
                    Recommendation.idOf(tenant, report, place),
                    stored -> stored.state().status() == Status.OPEN
                            ? Decision.accepted(
                                    stored.state().become(Status.WITHDRAWN, new Decided(null, at, null), null),
                                    FollowingRecommendations.CHANGED)
                            : Decision.unchanged());
        }
    }

    private Command command(TenantId tenant, String cause) {
        return Command.ofService(tenant, SERVICE, clock.instant(), cause);
    }
}
