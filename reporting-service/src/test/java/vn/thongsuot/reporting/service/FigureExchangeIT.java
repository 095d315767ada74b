package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** A ministry and a province in one running service: which figures pass between them, and which do not. */
class FigureExchangeIT extends TwoTenants {

    private static final String AGREED = "[\"articles\", \"people\", \"trees\", \"deeds\"]";

    @Autowired
    MeterRegistry meters;

    @Autowired
    TenantDatabases databases;

    @Test
    void theAgreedFiguresOfAnApprovedReportComeBackAndNothingElse() {
        provinceGives(AGREED);
        ministryTakes("[\"articles\", \"people\", \"trees\", \"banners\"]");
        approved("sct", ", \"number\": \"212\", \"symbol\": \"212/BC-SCT\"");

        var item = received(found -> found.size() == 1).getFirst();
        assertThat(item.path("figures")).hasSize(3);
        var articles = figure(item, "articles");
        assertThat(articles.path("value").asString()).isEqualTo("1500");
        assertThat(articles.path("qualifier").asString()).isEqualTo("NEARLY");
        assertThat(articles.path("name").asString()).isEqualTo("Số tin, bài");
        assertThat(articles.path("unitOfMeasure").asString()).isEqualTo("lượt");
        assertThat(articles.path("deeds").asInt()).isEqualTo(1);
        assertThat(figure(item, "people").has("value")).isFalse();
        assertThat(figure(item, "people").path("reason").asString()).isEqualTo("NOT_REPORTED");
        assertThat(figure(item, "trees").path("reason").asString()).isEqualTo("NOT_KEPT");
        assertThat(item.path("from").asString()).isEqualTo(tenant.value());
        assertThat(item.path("directive").asString()).isEqualTo("d1");
        assertThat(item.at("/report/symbol").asString()).isEqualTo("212/BC-SCT");
        assertThat(item.at("/report/date").asString()).isEqualTo("2025-05-05");
        assertThat(item.at("/period/to").asString()).isEqualTo("2025-05-05");
        assertThat(item.at("/unit/name").asString()).isEqualTo("Sở Công Thương");
        assertThat(item.at("/unit/identifiers").toString()).isEqualTo("[{\"scheme\":\"agency\",\"value\":\"H19.05\"}]");
        assertThat(item.path("complete").asBoolean()).isTrue();

        var sent = sentTo(ministry).getFirst();
        assertThat(EventSchemas.violations(sent.type(), sent.data().toString())).isEmpty();
        assertThat(sent.data().toString()).doesNotContain("deed-1", COPY, "banners", "\"sct\"", Neighbours.HEAD);
        assertThat(sentTo(tenant)).isEmpty();
        var own = atMinistry(Neighbours.READER)
                .get("/api/v1/figures?directive=d1")
                .body();
        assertThat(total(own, "articles").path("reason").asString()).isEqualTo("NOT_REPORTED");
    }

    @Test
    void theListIsAskedByDirectiveIndicatorAndSender() {
        provinceGives(AGREED);
        ministryTakes(AGREED);
        approved("sct", "");
        received(found -> found.size() == 1);

        var reader = atMinistry(Neighbours.READER);
        assertThat(items(reader, PATH + "?directive=d1&from=" + tenant)).hasSize(1);
        assertThat(items(reader, PATH + "?directive=d2")).isEmpty();
        assertThat(items(reader, PATH + "?from=" + ministry)).isEmpty();
        assertThat(items(reader, PATH + "?indicator=banners")).isEmpty();
        assertThat(items(reader, PATH + "?indicator=articles").getFirst().path("figures"))
                .hasSize(1);
        assertThat(items(reader(), PATH)).isEmpty();
    }

    @Test
    void anAgreementThatIsMadeLaterSendsNothingOfBeforeAndAUnitBelowIsNoAnswer() {
        ministryTakes(AGREED);
        approved("sct", ", \"number\": \"1\"");
        provinceGives("[\"articles\"]");
        approved("vps", ", \"number\": \"2\"");
        approved("sct", ", \"number\": \"3\"");

        var found = received(items -> !items.isEmpty());
        assertThat(found)
                .singleElement()
                .satisfies(
                        item -> assertThat(item.at("/report/number").asString()).isEqualTo("3"));
        assertThat(sentTo(ministry)).hasSize(1);
        assertThat(figure(found.getFirst(), "articles").path("value").asString())
                .isEqualTo("1500");
    }

    @Test
    void withoutTheReceiversAgreementTheyAreRefusedAndNothingOfThemIsKept() {
        provinceGives(AGREED);
        approved("sct", ", \"symbol\": \"77/BC-SCT\"");

        var refused = refusedAtMinistry();
        assertThat(refused.path("reason").asString()).isEqualTo("NO_AGREEMENT");
        assertThat(refused.path("from").asString()).isEqualTo(tenant.value());
        assertThat(refused.propertyNames()).containsExactlyInAnyOrder("id", "from", "at", "reason");
        assertThat(items(atMinistry(Neighbours.READER), PATH)).isEmpty();
        assertThat(everythingOfMinistry()).doesNotContain("77/BC-SCT").doesNotContain("1500");
        assertThat(meters.counter("thongsuot.exchange.figures.refused", "reason", "NO_AGREEMENT")
                        .count())
                .isPositive();
        assertThat(atMinistry(Neighbours.READER).get(PATH + "/refused").code()).isEqualTo("right-missing");
        var sent = sentTo(ministry).getFirst();
        ministryTakes(AGREED);
        deliver(tenant, sent.data().path("id").asString(), 1, sent.data());
        assertThat(received(found -> !found.isEmpty())).hasSize(1);
        assertThat(items(atMinistry(Neighbours.ADMINISTRATOR), PATH + "/refused"))
                .isEmpty();
    }

    @Test
    void aCorrectionRenewsWhatWasSentAndWhatComesAgainOrLateChangesNothing() {
        provinceGives(AGREED);
        ministryTakes(AGREED);
        var first = approved("sct", "");
        received(found -> found.size() == 1);
        var sent = sentTo(ministry).getFirst();
        others().activity("deed-2", 1, """
                "directives": ["d1-copy"], "measurements": [{"indicator": "articles", "value": "3"}]""");
        figures("directive=" + COPY, totalIs("articles", "1503"));
        approved("sct", ", \"supersedes\": \"%s\"".formatted(first));

        var renewed = received(found -> found.getFirst().path("version").asInt() == 2);
        assertThat(renewed).hasSize(1);
        assertThat(figure(renewed.getFirst(), "articles").path("value").asString())
                .isEqualTo("1503");
        deliver(tenant, sent.data().path("id").asString(), 1, sent.data());
        deliver(tenant, sent.data().path("id").asString(), 1, sent.data());
        others().tell("reports", "report.approved", first, 99, "{}");
        approved("sct", ", \"number\": \"9\"");
        var all = received(found -> found.size() == 2);
        assertThat(all).contains(renewed.getFirst());
        assertThat(sentTo(ministry)).hasSize(5);
    }

    @Test
    void whatIsLawfullyErasedIsReceivedNoLonger() {
        provinceGives(AGREED);
        ministryTakes(AGREED);
        approved("sct", "");
        var id = received(found -> found.size() == 1).getFirst().path("id").asString();

        topics.send(new ProducerRecord<>(TOPIC, ministry + ":" + id, null));
        assertThat(received(List::isEmpty)).isEmpty();
    }

    @Test
    void nothingToReportIsAnAnswerOfItsOwn() {
        provinceGives("[\"people\"]");
        ministryTakes("[\"people\"]");
        approved("sct", ", \"answer\": \"NOTHING_TO_REPORT\"");

        var item = received(found -> found.size() == 1).getFirst();
        assertThat(item.path("answer").asString()).isEqualTo("NOTHING_TO_REPORT");
        assertThat(figure(item, "people").has("value")).isFalse();
        assertThat(figure(item, "people").path("reason").asString()).isEqualTo("NOTHING_TO_REPORT");
    }

    @Test
    void whatSaysItIsFromSomebodyElseIsRefusedAndSoIsAnAnswerThatNobodyAskedFor() {
        provinceGives(AGREED);
        ministryTakes(AGREED);
        approved("sct", "");
        var genuine = received(found -> found.size() == 1);
        var third = new TenantId("ba-" + UUID.randomUUID().toString().substring(0, 8));
        agree(ministry, third, """
                "gives": [], "takes": ["FIGURES"], "indicators": [], "indicatorsTaken": ["articles"]""");
        var data = (ObjectNode) sentTo(ministry).getFirst().data();
        var id = data.path("id").asString();

        deliver(third, id, 9, data);
        assertThat(refusedAtMinistry().path("reason").asString()).isEqualTo("FORGED");
        assertThat(refusedAtMinistry().path("from").asString()).isEqualTo(third.value());
        var own = Command.idOf("figure-envelope", third.value(), ministry.value(), "d1", "series");
        data.put("from", third.value()).put("series", "series").put("id", own);
        deliver(third, own, 1, data);
        var refused = received(found ->
                items(atMinistry(Neighbours.ADMINISTRATOR), PATH + "/refused").size() == 2);
        assertThat(refused).isEqualTo(genuine);
        assertThat(items(atMinistry(Neighbours.ADMINISTRATOR), PATH + "/refused"))
                .anyMatch(one -> one.path("reason").asString().equals("NOTHING_OF_OURS"));
        assertThat(sentTo(third)).isEmpty();
    }

    private String everythingOfMinistry() {
        var all = new StringBuilder();
        for (var collection : databases.of(ministry).getCollectionNames()) {
            databases
                    .of(ministry)
                    .getCollection(collection)
                    .find()
                    .map(Document::toJson)
                    .forEach(all::append);
        }
        assertThat(all).isNotEmpty();
        return all.toString();
    }
}
