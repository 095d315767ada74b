package vn.thongsuot.reporting.crossing;

import java.util.Optional;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.recommendation.CrossingRecommendations;

/** Brings what another tenant answered to the recommendation of ours that was sent there, and to no other. */
public final class TakingAnswers {

    private final Aggregates<RequestEnvelope> requests;
    private final CrossingRecommendations recommendations;
    private final AgreedRequests agreed;

    public TakingAnswers(
            Aggregates<RequestEnvelope> requests, CrossingRecommendations recommendations, AgreedRequests agreed) {
        this.requests = requests;
        this.recommendations = recommendations;
        this.agreed = agreed;
    }

    /**
     * Bears being called again for the same envelope, and for an older version of it: each answer is kept once.
     *
     * @return why it was not taken; empty when it was
     */
    public Optional<Refused> take(Delivery<AnswerEnvelope> delivery) {
        var tenant = delivery.tenant();
        var answer = delivery.envelope();
        if (!delivery.says(answer.from(), answer.to(), answer.id()) || !answer.isWhole()) {
            return Optional.of(Refused.FORGED);
        }
        var asked = requests.find(tenant, answer.request())
                .map(Versioned::state)
                .filter(request -> request.to().equals(answer.from()));
        if (asked.isEmpty()) {
            return Optional.of(Refused.NOTHING_OF_OURS);
        }
        if (!agreed.given(tenant, answer.from())) {
            return Optional.of(Refused.NO_AGREEMENT);
        }
        var replies = answer.answers().stream()
                .map(said -> said.toReply(answer.request()))
                .toList();
        recommendations.answered(tenant, asked.get().recommendation(), replies, delivery.cause());
        return Optional.empty();
    }
}
