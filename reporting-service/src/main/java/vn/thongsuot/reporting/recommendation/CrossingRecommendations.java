package vn.thongsuot.reporting.recommendation;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.recommendation.Crossing.Origin;
import vn.thongsuot.reporting.recommendation.Crossing.Sent;
import vn.thongsuot.reporting.recommendation.Recommendation.Status;

/**
 * What passing between tenants does to recommendations: ours is marked as sent and gets the answers given there, and what
 * another tenant asks stands here as a copy. Bears being told of the same again, and of something older.
 */
public final class CrossingRecommendations {

    private static final String SERVICE = "reporting-service";

    private final Aggregates<Recommendation> recommendations;
    private final MakingRecommendations making;
    private final Clock clock;

    public CrossingRecommendations(
            Aggregates<Recommendation> recommendations, MakingRecommendations making, Clock clock) {
        this.recommendations = recommendations;
        this.making = making;
        this.clock = clock;
    }

    /** Marks one of ours as sent. */
    public void sent(TenantId tenant, String id, Sent sent, String cause) {
        recommendations
                .change(
                        command(tenant, cause),
                        id,
                        stored -> stored.state().crossing() == null
                                ? Decision.accepted(
                                        stored.state().crossed(Crossing.to(sent)), FollowingRecommendations.CHANGED)
                                : Decision.unchanged())
                .orThrow();
    }

    /**
     * Keeps a copy, or has the one that stands follow a newer version; what is older changes nothing. One that was taken back
     * is withdrawn with what was forwarded of it, unless somebody has decided; that it was taken back it says in any case.
     *
     * @param copy with an origin
     * @throws RefusedException when it does not stand here afterwards
     */
    public void copy(TenantId tenant, String id, Recommendation copy, String cause) {
        var made = recommendations.create(
                command(tenant, cause), id, () -> Decision.accepted(copy, FollowingRecommendations.MADE));
        if (!follow(tenant, id, originOf(copy), cause)) {
            made.orThrow();
        }
    }

    /**
     * Has the copy that stands follow its sender, as above.
     *
     * @return whether a copy of a request of that tenant stands here
     */
    public boolean follow(TenantId tenant, String id, Origin newer, String cause) {
        var before = origin(tenant, id);
        if (before == null || !before.tenant().equals(newer.tenant())) {
            return false;
        }
        var after = recommendations
                .change(command(tenant, cause), id, stored -> followed(stored.state(), newer))
                .orThrow()
                .state();
        var withdrawnAt = originOf(after).withdrawnAt();
        if (withdrawnAt != null) {
            making.withdraw(tenant, after.report(), List.of(id), withdrawnAt, cause);
        }
        return true;
    }

    private static Decision<Recommendation> followed(Recommendation stored, Origin newer) {
        var stands = stored.crossing() == null ? null : stored.crossing().origin();
        return stands != null && newer.version() > stands.version()
                ? Decision.accepted(stored.crossed(Crossing.from(newer)), FollowingRecommendations.CHANGED)
                : Decision.unchanged();
    }

    /**
     * Keeps what another tenant answered beside the answers of before; those that are known are kept once.
     */
    public void answered(TenantId tenant, String id, List<Reply> replies, String cause) {
        recommendations
                .change(command(tenant, cause), id, stored -> answered(stored.state(), replies))
                .orThrow();
    }

    private static Decision<Recommendation> answered(Recommendation before, List<Reply> replies) {
        var after = before;
        for (var reply : replies) {
            var known = after.replies().stream().anyMatch(reply::isSameAs);
            if (!known && after.replies().size() < Recommendation.REPLIES) {
                after = before.status() == Status.WITHDRAWN ? after.answeredAbove(reply) : after.replied(reply);
            }
        }
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, FollowingRecommendations.CHANGED);
    }

    private @Nullable Origin origin(TenantId tenant, String id) {
        return recommendations
                .find(tenant, id)
                .map(Versioned::state)
                .map(Recommendation::crossing)
                .map(Crossing::origin)
                .orElse(null);
    }

    private static Origin originOf(Recommendation copy) {
        return requireNonNull(requireNonNull(copy.crossing()).origin());
    }

    private Command command(TenantId tenant, String cause) {
        return Command.ofService(tenant, SERVICE, clock.instant(), cause);
    }
}
