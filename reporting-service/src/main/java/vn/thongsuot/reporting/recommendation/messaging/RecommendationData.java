package vn.thongsuot.reporting.recommendation.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.recommendation.Recommendation;

/** What others learn of a recommendation. Notes stay with it: they are read over HTTP. */
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
        @Nullable String task) {

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
                asked.task());
    }
}
