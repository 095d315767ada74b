package vn.thongsuot.reporting.crossing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.UnitCodesFact;
import vn.thongsuot.reporting.recommendation.Crossing;
import vn.thongsuot.reporting.recommendation.Crossing.Sent;
import vn.thongsuot.reporting.recommendation.CrossingRecommendations;
import vn.thongsuot.reporting.recommendation.Recommendation;
import vn.thongsuot.reporting.recommendation.Recommendation.Status;
import vn.thongsuot.reporting.report.Report;

/**
 * Sends recommendations to the tenants that their addressees stand in, and takes back there what was withdrawn here. Copies
 * of what others ask, and what was forwarded of them, go no further: they are of no report of ours.
 */
public final class SendingRequests {

    private static final String SERVICE = "reporting-service";

    /**
     * That a recommendation was made or changed.
     *
     * @param addressee unit that it is for
     * @param cause id of the event that told of it
     */
    public record Heard(String id, String addressee, String cause) {}

    private final Aggregates<RequestEnvelope> envelopes;
    private final Aggregates<Recommendation> recommendations;
    private final Aggregates<Report> reports;
    private final Replica<UnitCodesFact> codes;
    private final AgreedRequests agreed;
    private final Speaking speaking;
    private final CrossingRecommendations crossing;
    private final Clock clock;

    public SendingRequests(
            Aggregates<RequestEnvelope> envelopes,
            Aggregates<Recommendation> recommendations,
            Aggregates<Report> reports,
            Replica<UnitCodesFact> codes,
            AgreedRequests agreed,
            Speaking speaking,
            CrossingRecommendations crossing,
            Clock clock) {
        this.envelopes = envelopes;
        this.recommendations = recommendations;
        this.reports = reports;
        this.codes = codes;
        this.agreed = agreed;
        this.speaking = speaking;
        this.crossing = crossing;
        this.clock = clock;
    }

    /**
     * Bears being told of the same again.
     *
     * @return by recommendation why it does not go although it is, or may be, for another tenant
     */
    public Map<String, Unsent> follow(TenantId tenant, Collection<Heard> heard) {
        var stored =
                recommendations.findAll(tenant, heard.stream().map(Heard::id).toList());
        var known = codes.awaitAll(
                tenant,
                heard.stream()
                        .filter(one -> isAtHome(stored.get(one.id())))
                        .map(Heard::addressee)
                        .collect(Collectors.toSet()));
        var unsent = new LinkedHashMap<String, Unsent>();
        var going = new LinkedHashMap<String, List<Outward>>();
        for (var one : heard) {
            var asked = Optional.ofNullable(stored.get(one.id())).map(Versioned::state);
            var addressee = known.get(one.addressee());
            if (asked.isEmpty() || asked.get().crossing() != null) {
                asked.ifPresent(crossed -> takeBack(tenant, crossed, one.cause()));
            } else if (addressee != null) {
                Outward.of(tenant, one, asked.get(), addressee.state())
                        .filter(outward -> !wentBefore(tenant, outward))
                        .ifPresent(
                                outward -> going.computeIfAbsent(outward.asked().report(), report -> new ArrayList<>())
                                        .add(outward));
            } else if (asked.get().status() == Status.OPEN) {
                unsent.put(one.id(), Unsent.ADDRESSEE_UNKNOWN);
            }
        }
        going.forEach((report, all) -> unsent.putAll(send(tenant, report, all)));
        return unsent;
    }

    private static boolean isAtHome(@Nullable Versioned<Recommendation> stored) {
        return stored != null && stored.state().crossing() == null;
    }

    /** One whose envelope is there was sent, even if it does not say so. */
    private boolean wentBefore(TenantId tenant, Outward one) {
        var id = RequestEnvelope.idOf(
                tenant.value(),
                one.receiver(),
                RequestEnvelope.requestOf(tenant.value(), one.heard().id()));
        if (envelopes.find(tenant, id).isEmpty()) {
            return false;
        }
        takeBack(tenant, id, one.asked(), one.heard().cause());
        mark(tenant, one, id);
        return true;
    }

    private Map<String, Unsent> send(TenantId tenant, String id, List<Outward> all) {
        var open =
                all.stream().filter(one -> one.asked().status() == Status.OPEN).toList();
        var unsent = new LinkedHashMap<String, Unsent>();
        if (open.isEmpty()) {
            return unsent;
        }
        var report = reports.find(tenant, id)
                .map(Versioned::state)
                .map(found -> new AskingReport(tenant, found, speaking, agreed));
        for (var one : open) {
            report.map(asking -> send(tenant, one, asking))
                    .orElse(Optional.of(Unsent.NOT_OURS))
                    .ifPresent(reason -> unsent.put(one.heard().id(), reason));
        }
        return unsent;
    }

    private Optional<Unsent> send(TenantId tenant, Outward one, AskingReport report) {
        var refused = report.refuses(one);
        if (refused.isEmpty()) {
            var unit = codes.find(tenant, one.asked().unit());
            var envelope =
                    report.envelope(one, unit.map(known -> known.state().name()).orElse(tenant.value()));
            envelopes
                    .create(
                            command(tenant, one.heard().cause()),
                            envelope.id(),
                            () -> Decision.accepted(envelope, RequestEnvelope.SENT))
                    .orThrow();
            mark(tenant, one, envelope.id());
        }
        return refused;
    }

    /** Where it went, whoever its addressee stands for by now. */
    private void takeBack(TenantId tenant, Recommendation crossed, String cause) {
        Optional.ofNullable(crossed.crossing())
                .map(Crossing::sent)
                .ifPresent(sent -> takeBack(tenant, sent.request(), crossed, cause));
    }

    /** Whatever is agreed by now: what went may always be taken back. */
    private void takeBack(TenantId tenant, String id, Recommendation asked, String cause) {
        var decision = asked.decision();
        if (asked.status() != Status.WITHDRAWN || decision == null) {
            return;
        }
        envelopes
                .change(
                        command(tenant, cause),
                        id,
                        sent -> sent.state().withdrawnAt() == null
                                ? Decision.accepted(sent.state().withdrawn(decision.at()), RequestEnvelope.WITHDRAWN)
                                : Decision.unchanged())
                .orThrow();
    }

    private void mark(TenantId tenant, Outward one, String id) {
        crossing.sent(
                tenant,
                one.heard().id(),
                new Sent(one.receiver(), id, clock.instant()),
                one.heard().cause());
    }

    private Command command(TenantId tenant, String cause) {
        return Command.ofService(tenant, SERVICE, clock.instant(), cause);
    }
}
