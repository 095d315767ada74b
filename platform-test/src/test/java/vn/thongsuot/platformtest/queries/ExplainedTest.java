package vn.thongsuot.platformtest.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class ExplainedTest {

    @Test
    void aScanAndASortOfMongoAreSeenWhereverTheyStand() {
        var plan = """
                {"queryPlanner": {"winningPlan": {"stage": "LIMIT", "inputStage": {"stage": "SORT",
                 "inputStage": {"stage": "COLLSCAN"}}}, "rejectedPlans": []}}""";
        assertThat(Explained.of(Document.parse(plan)).faults())
                .containsExactlyInAnyOrder("sorts in memory", "reads the whole collection");
    }

    @Test
    void whatMongoRejectedDoesNoHarm() {
        var plan = """
                {"queryPlanner": {"winningPlan": {"stage": "FETCH", "inputStage": {"stage": "IXSCAN"}},
                 "rejectedPlans": [{"stage": "SORT"}]}}""";
        assertThat(Explained.of(Document.parse(plan)).faults()).isEmpty();
    }
}
