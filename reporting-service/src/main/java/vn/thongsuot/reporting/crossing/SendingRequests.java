package vn.thongsuot.reporting.crossing;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.UnitCodesFact;
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
     * @return by recommendation why it does not go although it is for another tenant
     */
    public Map<String, Unsent> follow(TenantId tenant, Collection<Heard> heard) {
        var units = heard.stream().map(Heard::addressee).collect(Collectors.toSet());
        var known = codes.awaitAll(tenant, units);
        var unsent = new LinkedHashMap<String, Unsent>();
        for (var one : heard) {
            var addressee = Optional.ofNullable(known.get(one.addressee())).map(Versioned::state);
            addressee
                    .flatMap(UnitCodesFact::tenant)
                    .filter(receiver -> TenantId.isValid(receiver) && !receiver.equals(tenant.value()))
                    .flatMap(receiver -> follow(tenant, one, addressee.get(), receiver))
                    .ifPresent(reason -> unsent.put(one.id(), reason));
        }
        return unsent;
    }

    private Optional<Unsent> follow(TenantId tenant, Heard heard, UnitCodesFact addressee, String receiver) {
        var request = RequestEnvelope.requestOf(tenant.value(), heard.id());
        var id = RequestEnvelope.idOf(tenant.value(), receiver, request);
        var asked = recommendations.find(tenant, heard.id()).map(Versioned::state);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (asked.get().crossing() != null || envelopes.find(tenant, id).isPresent()) {
            takeBack(tenant, id, asked.get(), heard.cause());
            mark(tenant, heard, id);
            return Optional.empty();
        }
        return asked.get().status() == Status.OPEN
                ? send(tenant, heard, asked.get(), addressee, receiver)
                : Optional.empty();
    }

    private Optional<Unsent> send(
            TenantId tenant, Heard heard, Recommendation asked, UnitCodesFact addressee, String receiver) {
        var report = reports.find(tenant, asked.report()).map(Versioned::state);
        if (report.isEmpty()) {
            return Optional.of(Unsent.NOT_OURS);
        }
        if (!speaking.speaks(tenant, asked.unit(), report.get().frame().directive(), receiver)) {
            return Optional.of(Unsent.NOT_FOR_TENANT);
        }
        if (!agreed.given(tenant, receiver, asked.madeAt())) {
            return Optional.of(Unsent.NO_AGREEMENT);
        }
        var envelope = envelope(tenant, heard.id(), asked, report.get(), addressee, receiver);
        var command = command(tenant, heard.cause());
        envelopes
                .create(command, envelope.id(), () -> Decision.accepted(envelope, RequestEnvelope.SENT))
                .orThrow();
        mark(tenant, heard, envelope.id());
        return Optional.empty();
    }

    private RequestEnvelope envelope(
            TenantId tenant, String id, Recommendation asked, Report report, UnitCodesFact addressee, String receiver) {
        var identity = report.identity();
        return new RequestEnvelope(
                tenant.value(),
                receiver,
                id,
                RequestEnvelope.requestOf(tenant.value(), id),
                Command.idOf("request-series", tenant.value(), asked.report()),
                asked.place(),
                codes.find(tenant, asked.unit())
                        .map(unit -> unit.state().name())
                        .orElse(tenant.value()),
                asked.addressee(),
                addressee.openCodes(),
                new RequestEnvelope.Source(identity.title(), identity.number(), identity.symbol(), identity.date()),
                asked.verb(),
                asked.text(),
                asked.madeAt(),
                null);
    }

    /** Whatever is agreed by now: what went may always be taken back. */
    private void takeBack(TenantId tenant, String id, Recommendation asked, String cause) {
        var decision = asked.decision();
        if (asked.status() != Status.WITHDRAWN || decision == null) {
            return;
        }
        envelopes.change(
                command(tenant, cause),
                id,
                sent -> sent.state().withdrawnAt() == null
                        ? Decision.accepted(sent.state().withdrawn(decision.at()), RequestEnvelope.WITHDRAWN)
                        : Decision.unchanged());
    }

    private void mark(TenantId tenant, Heard heard, String id) {
        envelopes
                .find(tenant, id)
                .ifPresent(sent -> crossing.sent(
                        tenant, heard.id(), new Sent(sent.state().to(), id, clock.instant()), heard.cause()));
    }

    private Command command(TenantId tenant, String cause) {
        return Command.ofService(tenant, SERVICE, clock.instant(), cause);
    }
}
