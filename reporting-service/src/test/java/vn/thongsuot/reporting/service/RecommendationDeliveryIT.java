package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;

/** Recommendations and answers that come twice, late, without an agreement, or from somebody who may not. */
class RecommendationDeliveryIT extends AskingMinistry {

    private static final String SENT = "vn.thongsuot.requestenvelope.sent.v1";
    private static final String WITHDRAWN = "vn.thongsuot.requestenvelope.withdrawn.v1";
    private static final String ANSWERED = "vn.thongsuot.answerenvelope.sent.v1";

    @Autowired
    TenantDatabases databases;

    private final TenantId third =
            new TenantId("ba-" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void withoutTheReceiversAgreementItIsLaidAsideWithTheReasonAndNothingOfItIsKept() {
        provinceAsks();
        asking("sct", "");
        var sent = firstSent();
        var id = sent.path("id").asString();

        laidAside(REQUESTS, ministry, id, "NO_AGREEMENT from " + tenant);
        assertThat(items(atMinistry(Neighbours.READER), ADVICE)).isEmpty();
        for (var collection : databases.of(ministry).getCollectionNames()) {
            assertThat(databases.of(ministry).getCollection(collection).find().map(Document::toJson))
                    .noneMatch(stored -> stored.contains("đặt hàng đổi mới"));
        }
        ministryIsAsked();
        send(REQUESTS, SENT, tenant, ministry, id, 1, sent);
        copies(found -> found.size() == 1);
    }

    @Test
    void whatSomebodyElseSendsInTheSendersNameIsLaidAsideAndChangesNothing() {
        provinceAsks();
        ministryIsAsked();
        agree(ministry, third, """
                "gives": [], "takes": ["RECOMMENDATIONS"], "indicators": []""");
        asking("sct", "");
        var genuine = copies(found -> found.size() == 1);
        var forged = (ObjectNode) firstSent().deepCopy();
        var id = forged.path("id").asString();
        forged.put("withdrawnAt", "2025-06-01T00:00:00Z");

        send(REQUESTS, WITHDRAWN, third, ministry, id, 9, forged);
        laidAside(REQUESTS, ministry, id, "FORGED from " + third);
        var own = Command.idOf(
                "request-envelope",
                third.value(),
                ministry.value(),
                forged.path("request").asString());
        forged.put("from", third.value()).put("id", own);
        send(REQUESTS, SENT, third, ministry, own, 1, forged);
        laidAside(REQUESTS, ministry, own, "SENDER_UNKNOWN from " + third);
        assertThat(copies(found -> true)).isEqualTo(genuine);
    }

    @Test
    void whatWasTakenBackStaysSoWhenTheFirstComesLateOrTwice() {
        provinceAsks();
        ministryIsAsked();
        asking("sct", "");
        var copy = copies(found -> found.size() == 1).getFirst();
        var first = firstSent();
        var back = (ObjectNode) first.deepCopy();
        back.put("withdrawnAt", "2025-06-01T00:00:00Z").put("version", 2);
        var id = first.path("id").asString();

        send(REQUESTS, WITHDRAWN, tenant, ministry, id, 2, back);
        copies(found -> found.getFirst().path("status").asString().equals("WITHDRAWN"));
        send(REQUESTS, SENT, tenant, ministry, id, 1, first);
        send(REQUESTS, WITHDRAWN, tenant, ministry, id, 2, back);
        asking("sct", ", \"number\": \"2\"");
        var after = copies(found -> found.size() == 2);
        assertThat(after)
                .filteredOn(one -> one.path("id").equals(copy.path("id")))
                .singleElement()
                .satisfies(one -> assertThat(one.path("status").asString()).isEqualTo("WITHDRAWN"));
    }

    @Test
    void anAnswerCountsFromTheTenantThatWasAskedAloneAndOnce() {
        provinceAsks();
        ministryIsAsked();
        agree(tenant, third, """
                "gives": ["RECOMMENDATIONS"], "takes": [], "indicators": []""");
        var report = asking("sct", "");
        var copy = copies(found -> found.size() == 1).getFirst();
        atMinistry(Neighbours.HEAD).post(of(copy, "/answers"), RecommendationWayIT.answer("ACCEPTED", "Đồng ý.", ""));
        own(report, one -> one.path("said").size() == 1);
        var genuine = topics.events(ANSWERS, tenant).getFirst();
        var id = genuine.data().path("id").asString();
        var forged = (ObjectNode) genuine.data().deepCopy();

        send(ANSWERS, ANSWERED, third, tenant, id, 9, forged);
        laidAside(ANSWERS, tenant, id, "FORGED from " + third);
        var own = Command.idOf(
                "answer-envelope",
                third.value(),
                tenant.value(),
                copy.path("id").asString());
        forged.put("from", third.value()).put("id", own);
        send(ANSWERS, ANSWERED, third, tenant, own, 1, forged);
        laidAside(ANSWERS, tenant, own, "NOTHING_OF_OURS from " + third);
        send(ANSWERS, ANSWERED, ministry, tenant, id, 1, genuine.data());
        atMinistry(Neighbours.HEAD).post(of(copy, "/answers"), RecommendationWayIT.answer("REJECTED", "Thôi.", ""));
        var answered = own(report, one -> one.path("said").size() > 1);
        assertThat(answered.path("said")).hasSize(2);
        assertThat(answered.path("status").asString()).isEqualTo("REJECTED");
    }

    /** The first envelope that went to the ministry, as soon as it did. */
    private JsonNode firstSent() {
        return await().atMost(PATIENCE)
                .until(() -> requestsTo(ministry), sent -> !sent.isEmpty())
                .getFirst()
                .data();
    }
}
