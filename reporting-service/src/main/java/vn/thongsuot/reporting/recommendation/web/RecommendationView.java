package vn.thongsuot.reporting.recommendation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.reporting.recommendation.Recommendation;
import vn.thongsuot.reporting.recommendation.Reply;

/** Makes what clients see of a recommendation: what the topic tells, with every word of the answers. */
@Component
final class RecommendationView {

    private final AggregateKind<Recommendation> kind;
    private final Clock clock;

    RecommendationView(AggregateKind<Recommendation> kind, Clock clock) {
        this.kind = kind;
        this.clock = clock;
    }

    /**
     * One recommendation.
     *
     * @param note of the decision; absent without one
     * @param ownerPost title of the post that answers; absent where a unit is named alone
     * @param owing the unit whose answer is waited for; absent when nobody's is
     * @param overdue whether that is late today
     */
    @JsonInclude(Include.NON_NULL)
    record View(
            @JsonUnwrapped Object recommendation,
            @Nullable String note,
            @Nullable String ownerPost,
            @Nullable String owing,
            boolean overdue,
            List<Said> said) {}

    /** One answer in its words. */
    @JsonInclude(Include.NON_NULL)
    record Said(
            Reply.State state,
            @Nullable String text,
            @Nullable String by,
            Instant at,
            @Nullable String to,
            Reply.@Nullable Paper document,
            @Nullable String via) {

        private static Said of(Reply reply) {
            return new Said(
                    reply.state(), reply.text(), reply.by(), reply.at(), reply.to(), reply.paper(), reply.via());
        }
    }

    View of(Versioned<Recommendation> stored) {
        var asked = stored.state();
        var decision = asked.decision();
        var handling = asked.handling();
        return new View(
                kind.wire().apply(stored),
                decision == null ? null : decision.note(),
                handling == null ? null : handling.post(),
                asked.owing(),
                asked.isOverdue(LocalDate.ofInstant(clock.instant(), Access.ZONE)),
                asked.replies().stream().map(Said::of).toList());
    }
}
