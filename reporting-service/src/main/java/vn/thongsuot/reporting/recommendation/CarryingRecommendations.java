package vn.thongsuot.reporting.recommendation;

import java.time.Clock;
import java.util.LinkedHashMap;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.recommendation.Recommendation.Status;

/**
 * Keeps together what was handed on: a forwarded recommendation stands anew before the unit that it went to, and what is
 * answered there comes back to whoever asked first, step by step. Bears being told of the same again.
 */
public final class CarryingRecommendations {

    private static final String SERVICE = "reporting-service";

    private final Aggregates<Recommendation> recommendations;
    private final Organisation organisation;
    private final Clock clock;

    public CarryingRecommendations(Aggregates<Recommendation> recommendations, Organisation organisation, Clock clock) {
        this.recommendations = recommendations;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * One that was made or answered.
     *
     * @param cause id of the event that told of it
     */
    public void follow(TenantId tenant, String id, String cause) {
        recommendations.find(tenant, id).ifPresent(one -> {
            var command = Command.ofService(tenant, SERVICE, clock.instant(), cause);
            forward(command, one);
            one.state().links().origins().forEach(origin -> bringBack(command, origin, one));
        });
    }

    private void forward(Command command, Versioned<Recommendation> one) {
        if (one.state().status() == Status.WITHDRAWN) {
            return;
        }
        var forwarded = new LinkedHashMap<String, Recommendation>();
        for (var reply : one.state().replies()) {
            var to = reply.to();
            if (to != null && reply.via() == null) {
                var id = Command.idOf(
                        "recommendation-forwarded", command.tenant().value(), one.id(), to);
                forwarded.put(id, forwarded(command.tenant(), one, reply, to));
            }
        }
        if (!forwarded.isEmpty()) {
            recommendations.createAll(command, forwarded, FollowingRecommendations.MADE);
        }
    }

    private Recommendation forwarded(TenantId tenant, Versioned<Recommendation> one, Reply reply, String to) {
        var asked = one.state();
        var from = forwarding(asked);
        var name = organisation.units(tenant).unit(to).map(UnitCopy::name).orElse(to);
        return Recommendation.open(
                asked.report(),
                asked.place(),
                from,
                name,
                to,
                asked.verb(),
                asked.text(),
                reply.at(),
                asked.links().forwarded(one.id(), from));
    }

    /** The addressee forwards; where that is no unit here, the one that asked. */
    private static String forwarding(Recommendation asked) {
        var addressee = asked.addresseeUnit();
        return addressee == null ? asked.unit() : addressee;
    }

    private void bringBack(Command command, String origin, Versioned<Recommendation> carrying) {
        recommendations.change(command, origin, stored -> {
            var before = stored.state();
            var after = before.linked(before.links().carriedBy(carrying.id()));
            for (var reply : carrying.state().replies()) {
                var known = after.replies().stream().anyMatch(reply::isSameAs);
                if (!known && after.replies().size() < Recommendation.REPLIES) {
                    after = after.answeredAbove(reply.carriedBy(carrying.id()));
                }
            }
            return after.equals(before)
                    ? Decision.unchanged()
                    : Decision.accepted(after, FollowingRecommendations.CHANGED);
        });
    }
}
