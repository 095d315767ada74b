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

    @Test
    void aScanAndASortAreSeenInATextToo() {
        var plan = new Document("plan", """
                Limit  (cost=4.04..4.04 rows=1 width=96)
                  ->  Sort  (cost=4.04..4.04 rows=1000 width=96)
                        ->  Seq Scan on documents_7 collection  (cost=0.00..4.02 rows=1 width=32)
                """);
        assertThat(Explained.of(plan).faults()).containsExactly("sorts in memory", "reads the whole collection");
    }

    @Test
    void whatIsExpectedToFindFewMaySortThem() {
        var plan = new Document("plan", """
                Limit  (cost=4.04..4.04 rows=5 width=96)
                  ->  Sort  (cost=4.04..4.04 rows=5 width=96)
                        ->  Index Scan using "state.unit_1_made_1__id_1" on documents_7 collection
                """);
        assertThat(Explained.of(plan).faults()).isEmpty();
    }

    @Test
    void anIndexOfListsNeedNotBeReadInOrder() {
        var plan = new Document("plan", """
                Limit  (cost=4.04..4.04 rows=1 width=96)
                  ->  Sort  (cost=4.04..4.04 rows=1000 width=96)
                        isMultiKey: true
                        ->  Index Scan using "state.words_1_made_1__id_1" on documents_7 collection
                """);
        assertThat(Explained.of(plan).faults()).isEmpty();
    }
}
