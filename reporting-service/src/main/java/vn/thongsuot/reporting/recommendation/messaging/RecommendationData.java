package vn.thongsuot.reporting.recommendation.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.recommendation.Crossing;
import vn.thongsuot.reporting.recommendation.Handling;
import vn.thongsuot.reporting.recommendation.Recommendation;
import vn.thongsuot.reporting.recommendation.Reply;

/** What others learn of a recommendation. Notes and the words of answers stay with it: they are read over HTTP. */
@JsonInclude(Include.NON_NULL)
record RecommendationData(
        String id,
        long version,
        String report,
        int place,
        String unit,
        String addressee,
        @Nullable String addresseeUnit,
        String verb,
        String text,
        Instant madeAt,
        Recommendation.Status status,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String task,
        @Nullable Owner owner,
        @Nullable List<Answered> answers,
        @Nullable List<String> origins,
        @Nullable List<String> carriedBy,
        @Nullable SentTo sentTo,
        @Nullable Origin origin) {

    /** To which tenant it went. */
    record SentTo(String tenant, Instant at) {}

    /** Of what it is the copy. */
    @JsonInclude(Include.NON_NULL)
    record Origin(
            String tenant,
            String unit,
            String title,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String date,
            @Nullable Instant withdrawnAt) {}

    /** Who answers for the addressee, by when. */
    @JsonInclude(Include.NON_NULL)
    record Owner(
            String unit,
            @Nullable String position,
            @Nullable LocalDate dueOn) {

        private static @Nullable Owner of(@Nullable Handling handling) {
            return handling == null ? null : new Owner(handling.unit(), handling.position(), handling.dueOn());
        }
    }

    /** That somebody answered. */
    @JsonInclude(Include.NON_NULL)
    record Answered(
            Reply.State state,
            Instant at,
            @Nullable String by,
            @Nullable String to,
            @Nullable String via) {

        private static Answered of(Reply reply) {
            return new Answered(reply.state(), reply.at(), reply.by(), reply.to(), reply.via());
        }
    }

    static RecommendationData of(Versioned<Recommendation> stored) {
        var asked = stored.state();
        var decision = asked.decision();
        return new RecommendationData(
                stored.id(),
                stored.version(),
                asked.report(),
                asked.place(),
                asked.unit(),
                asked.addressee(),
                asked.addresseeUnit(),
                asked.verb(),
                asked.text(),
                asked.madeAt(),
                asked.status(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.by(),
                asked.task(),
                Owner.of(asked.handling()),
                orNull(asked.replies().stream().map(Answered::of).toList()),
                orNull(asked.links().origins()),
                orNull(asked.links().carried()),
                sentTo(asked.crossing()),
                origin(asked.crossing()));
    }

    private static @Nullable SentTo sentTo(@Nullable Crossing crossing) {
        var sent = crossing == null ? null : crossing.sent();
        return sent == null ? null : new SentTo(sent.tenant(), sent.at());
    }

    private static @Nullable Origin origin(@Nullable Crossing crossing) {
        var from = crossing == null ? null : crossing.origin();
        return from == null
                ? null
                : new Origin(
                        from.tenant(),
                        from.unit(),
                        from.title(),
                        from.number(),
                        from.symbol(),
                        from.date(),
                        from.withdrawnAt());
    }

    private static <T> @Nullable List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
