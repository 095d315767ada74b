package vn.thongsuot.reporting.crossing;

import java.time.Clock;
import java.util.Optional;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.crossing.AnswerEnvelope.Said;
import vn.thongsuot.reporting.recommendation.Recommendation;
import vn.thongsuot.reporting.recommendation.Reply;

/** Tells a tenant what was answered here to what it asked; that it was handed on inside is told to nobody. */
public final class SendingAnswers {

    private static final String SERVICE = "reporting-service";

    private final Aggregates<AnswerEnvelope> envelopes;
    private final Aggregates<Recommendation> recommendations;
    private final AgreedRequests agreed;
    private final Clock clock;

    public SendingAnswers(
            Aggregates<AnswerEnvelope> envelopes,
            Aggregates<Recommendation> recommendations,
            AgreedRequests agreed,
            Clock clock) {
        this.envelopes = envelopes;
        this.recommendations = recommendations;
        this.agreed = agreed;
        this.clock = clock;
    }

    /**
     * Bears being told of the same again.
     *
     * @param id of a copy
     * @param cause id of the event that told of an answer
     * @return why nothing goes; empty when it does, went before, or there is nothing to tell
     */
    public Optional<Unsent> follow(TenantId tenant, String id, String cause) {
        return recommendations
                .find(tenant, id)
                .map(Versioned::state)
                .flatMap(copy -> envelope(tenant, id, copy))
                .filter(AnswerEnvelope::isWhole)
                .flatMap(envelope -> send(Command.ofService(tenant, SERVICE, clock.instant(), cause), envelope));
    }

    private static Optional<AnswerEnvelope> envelope(TenantId tenant, String id, Recommendation copy) {
        return Optional.ofNullable(copy.crossing())
                .flatMap(crossing -> Optional.ofNullable(crossing.origin()))
                .map(origin -> new AnswerEnvelope(
                        tenant.value(),
                        origin.tenant(),
                        id,
                        copy.replies().stream()
                                .filter(reply -> reply.state() != Reply.State.FORWARDED)
                                .map(Said::of)
                                .toList()));
    }

    private Optional<Unsent> send(Command command, AnswerEnvelope envelope) {
        if (!agreed.taken(command.tenant(), envelope.to())) {
            return Optional.of(Unsent.NO_AGREEMENT);
        }
        var made = envelopes.create(command, envelope.id(), () -> Decision.accepted(envelope, AnswerEnvelope.SENT));
        if (made instanceof Outcome.Refused<Versioned<AnswerEnvelope>>) {
            envelopes
                    .change(
                            command,
                            envelope.id(),
                            sent -> envelope.answers().size()
                                            > sent.state().answers().size()
                                    ? Decision.accepted(envelope, AnswerEnvelope.RENEWED)
                                    : Decision.unchanged())
                    .orThrow();
        }
        return Optional.empty();
    }
}
