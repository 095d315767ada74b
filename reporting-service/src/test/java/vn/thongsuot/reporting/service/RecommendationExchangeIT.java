package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** A province asks a ministry for something: the copy there, its answer, and the way back. */
class RecommendationExchangeIT extends AskingMinistry {

    @Autowired
    Clock clock;

    @Test
    void whatIsAskedOfTheMinistryStandsThereAsACopyAndItsAnswerComesBack() {
        provinceAsks();
        ministryIsAsked();
        var report = asking("sct", ", \"number\": \"212\", \"symbol\": \"212/BC-SCT\"");

        var copy = copies(found -> found.size() == 1).getFirst();
        assertThat(copy.path("text").asString()).isEqualTo(TEXT);
        assertThat(copy.path("unit").asString()).isEqualTo("in-" + tenant);
        assertThat(copy.at("/origin/tenant").asString()).isEqualTo(tenant.value());
        assertThat(copy.at("/origin/unit").asString()).isEqualTo("Sở Công Thương");
        assertThat(copy.at("/origin/symbol").asString()).isEqualTo("212/BC-SCT");
        assertThat(copy.path("owing").asString()).isEqualTo("sct");
        assertThat(copy.path("report").asString()).isNotEqualTo(report);
        assertThat(requestsTo(ministry)).singleElement().satisfies(sent -> {
            assertThat(EventSchemas.violations(sent.type(), sent.data().toString()))
                    .isEmpty();
            assertThat(sent.data().toString()).doesNotContain(report, "bố trí kinh phí", "\"bct\"", Neighbours.HEAD);
        });
        assertThat(own(report, one -> one.has("sentTo")).at("/sentTo/tenant").asString())
                .isEqualTo(ministry.value());

        var atDepartment = atMinistry(Neighbours.HEAD);
        var due = LocalDate.ofInstant(clock.instant(), Access.ZONE).plusDays(10);
        atDepartment.post(of(copy, "/owner"), "{\"unit\": \"qlcn\", \"dueOn\": \"" + due + "\"}");
        assertThat(items(atMinistry(Neighbours.READER), ADVICE + "?unit=in-" + tenant + "&dueTo=" + due))
                .hasSize(1);
        assertThat(items(atMinistry(Neighbours.READER), ADVICE + "?unit=in-" + tenant + "&dueTo=" + due.minusDays(1)))
                .isEmpty();
        var handedOn = atDepartment.post(
                of(copy, "/answers"),
                RecommendationWayIT.answer("FORWARDED", "Vượt thẩm quyền.", ", \"to\": \"ubnd\""));
        assertThat(handedOn.status()).as(handedOn.text()).isEqualTo(200);
        var answer = atDepartment.post(
                of(copy, "/answers"), RecommendationWayIT.answer("PARTLY_ACCEPTED", "Bộ sẽ hướng dẫn.", ""));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);

        var answered = own(report, one -> !one.path("said").isEmpty());
        assertThat(answered.path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(answered.path("said")).singleElement().satisfies(said -> {
            assertThat(said.path("text").asString()).isEqualTo("Bộ sẽ hướng dẫn.");
            assertThat(said.path("by").asString()).isEqualTo("Chuyên viên");
            assertThat(said.path("at").asString())
                    .isEqualTo(answer.body().at("/said/1/at").asString());
            assertThat(said.path("via").asString()).isEqualTo(copy.path("id").asString());
        });
        assertThat(topics.events(ANSWERS, tenant)).allSatisfy(sent -> {
            assertThat(EventSchemas.violations(sent.type(), sent.data().toString()))
                    .isEmpty();
            assertThat(sent.data().toString()).doesNotContain("Vượt thẩm quyền", "qlcn", "ubnd");
        });
        for (var one : List.of(tenant, ministry)) {
            assertThat(topics.events("thongsuot.recommendations", one))
                    .allSatisfy(event -> assertThat(EventSchemas.violations(
                                    event.type(), event.data().toString()))
                            .isEmpty());
        }
    }

    @Test
    void aTaskIsMadeOfItThereAndTheOneWhoAskedLearnsThatAndNotWhich() {
        provinceAsks();
        ministryIsAsked();
        var report = asking("sct", "");
        var copy = copies(found -> found.size() == 1).getFirst();
        new Neighbours(topics, ministry).tell("tasks", "task.assigned", "t-ministry", 1, """
                {"source": {"kind": "RECOMMENDATION", "id": "%s"}, "order": 1, "title": "Soạn hướng dẫn",
                 "execution": "NOT_STARTED", "roles": [{"role": "LEAD", "unit": "vps", "openEnded": false}]}""".formatted(
                        copy.path("id").asString()));

        var turned = atMinistry(Neighbours.HEAD).post(of(copy, "/task"), "{\"task\": \"t-ministry\"}");
        assertThat(turned.status()).as(turned.text()).isEqualTo(200);
        var told = own(report, one -> !one.path("said").isEmpty());
        assertThat(told.at("/said/0/state").asString()).isEqualTo("TURNED_INTO_TASK");
        assertThat(told.path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(told.toString()).doesNotContain("t-ministry");
    }

    @Test
    void whatACorrectionAsksForNoLongerIsWithdrawnOnBothSidesAndSaysSoWhereItWasAnswered() {
        provinceAsks();
        ministryIsAsked();
        var first = asking("sct", ", \"number\": \"1\"");
        var answered = asking("sct", ", \"number\": \"2\"");
        var both = copies(found -> found.size() == 2);
        var decided = both.stream()
                .filter(one -> one.at("/origin/number").asString().equals("2"))
                .findFirst()
                .orElseThrow();
        atMinistry(Neighbours.HEAD).post(of(decided, "/answers"), RecommendationWayIT.answer("REJECTED", "Đã có.", ""));
        own(answered, one -> !one.path("said").isEmpty());

        approved("sct", ", \"number\": \"3\", \"supersedes\": \"%s\"".formatted(first));
        var after = copies(found ->
                found.stream().anyMatch(one -> one.path("status").asString().equals("WITHDRAWN")));
        assertThat(own(first, one -> one.path("status").asString().equals("WITHDRAWN"))
                        .has("sentTo"))
                .isTrue();
        assertThat(after)
                .filteredOn(one -> one.path("status").asString().equals("WITHDRAWN"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at("/origin/number").asString()).isEqualTo("1");
                    assertThat(one.at("/origin").has("withdrawnAt")).isTrue();
                    assertThat(atMinistry(Neighbours.HEAD)
                                    .post(of(one, "/answers"), RecommendationWayIT.answer("ACCEPTED", "Có.", ""))
                                    .code())
                            .isEqualTo("recommendation-withdrawn");
                });
        approved("sct", ", \"number\": \"4\", \"supersedes\": \"%s\"".formatted(answered));
        own(answered, one -> one.path("status").asString().equals("REJECTED"));
    }

    @Test
    void aUnitBelowAsksItsOwnProvinceAndNothingOfBeforeAnAgreementGoes() {
        ministryIsAsked();
        var before = asking("sct", ", \"number\": \"1\"");
        provinceAsks();
        var below = asking("vps", ", \"number\": \"2\"");
        asking("sct", ", \"number\": \"3\"");

        assertThat(copies(found -> !found.isEmpty()))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.at("/origin/number").asString()).isEqualTo("3"));
        assertThat(requestsTo(ministry)).hasSize(1);
        assertThat(own(before, one -> true).has("sentTo")).isFalse();
        assertThat(own(below, one -> true).has("sentTo")).isFalse();
    }
}
