package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Province.DIRECTIVES;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** What passes between a ministry and a province under an agreement. */
class ExchangeIT extends MinistryAndProvince {

    @Test
    void aDirectiveGoesToTheProvinceAndItsReceiptComesBack() {
        agreed();
        var directive = issued(listed, ", \"urgency\": \"IMMEDIATE\"");
        var copy = copyOf(directive);
        assertThat(copy.path("urgency").asString()).isEqualTo("IMMEDIATE");
        assertThat(copy.path("id").asString()).isNotEqualTo(directive);
        assertThat(copy.path("direction").asString()).isEqualTo("INCOMING");
        assertThat(copy.path("status").asString()).isEqualTo("ISSUED");
        assertThat(copy.path("subject").asString()).isEqualTo(SUBJECT);
        assertThat(copy.at("/symbol/normalised").asString()).isEqualTo("4652/BCT-KHCN");
        assertThat(copy.at("/issuer/name").asString()).isEqualTo("Sở Công Thương");
        assertThat(copy.at("/issuer").has("unit")).isFalse();
        assertThat(copy.at("/origin/tenant").asString()).isEqualTo(ministry.tenant.value());
        assertThat(copy.at("/deadline/asWritten").asString()).isEqualTo("trước ngày 05/5/2026");

        receive(province.assignment(copy.path("id").asString(), province.department));
        var theirs = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> ministry.assignment(directive, listed),
                        one -> status(one).equals("RECEIVED"));
        assertThat(theirs.path("receivedBy").asString()).isEqualTo("Sở Công Thương");
        assertThat(theirs.has("receivedAt")).isTrue();
        var row = ministry.clerk()
                .get(DIRECTIVES + "/" + directive + "/follow-up")
                .body()
                .at("/items/0");
        assertThat(row.at("/receipt/state").asString()).isEqualTo("RECEIVED");
        assertThat(everyEnvelope())
                .hasSize(2)
                .allSatisfy(event -> assertThat(EventSchemas.violations(
                                event.type(), event.data().toString()))
                        .isEmpty());
    }

    @Test
    @Tag("TA-05")
    void aMinistryAndADepartmentAddressTheSameCommuneDirectly() {
        agreed();
        var commune = province.unit(
                "Ủy ban nhân dân xã Thuận An",
                "PEOPLES_COMMITTEE",
                ", \"parent\": \"%s\", \"identifiers\": [{\"scheme\": \"territory\", \"value\": \"24787\"}]"
                        .formatted(province.department));
        var listedCommune = ministry.unit(
                "UBND xã Thuận An", "PEOPLES_COMMITTEE", codes(", {\"scheme\": \"territory\", \"value\": \"24787\"}"));
        var copy = copyOf(issued(listedCommune, ""));
        assertThat(copy.path("recipients").valueStream().map(JsonNode::asString))
                .containsExactly(commune);
        assertThat(status(province.assignment(copy.path("id").asString(), commune)))
                .isEqualTo("SENT");
        var own = province.register("3886/SCT-QLCN", ", \"recipients\": [\"%s\"]".formatted(commune))
                .id();
        assertThat(status(province.assignment(own, commune))).isEqualTo("SENT");
        assertThat(items(province, "/api/v1/assignments?unit=" + commune)).hasSize(2);
    }

    @Test
    void anEnvelopeThatComesAgainDoesNothingTwice() {
        agreed();
        var copy = copyOf(issued(listed, ""));
        province.assignment(copy.path("id").asString(), province.department);
        var sent = topics.events(EXCHANGE, province.tenant).getFirst();
        deliver(sent.data().path("id").asString(), 1, ministry.tenant, sent.data());
        barrier();
        assertThat(items(province, DIRECTIVES)).containsExactly(copy);
        assertThat(items(province, "/api/v1/assignments")).hasSize(1);
    }

    @Test
    void aCopyFollowsNewerVersionsUntilSomebodyHereChangesIt() {
        agreed();
        var directive = issued(listed, "");
        var copy = copyOf(directive);
        change(ministry, directive, 2, outgoing(listed, SUBJECT + " 2026", ""));
        var followed = await().atMost(Duration.ofSeconds(20))
                .until(() -> copyOf(directive), one -> one.at("/origin/version").asInt() == 3);
        assertThat(followed.path("subject").asString()).isEqualTo(SUBJECT + " 2026");

        var ours = province.letter(
                "4652/BCT-KHCN",
                ", \"subject\": \"Của tỉnh\", \"recipients\": [\"%s\"]".formatted(province.department));
        change(province, copy.path("id").asString(), followed.path("version").asInt(), ours);
        change(ministry, directive, 3, outgoing(listed, SUBJECT + " 2027", ""));
        var flagged = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> copyOf(directive),
                        one -> one.at("/origin/newerVersion").asInt() == 4);
        assertThat(flagged.path("subject").asString()).isEqualTo("Của tỉnh");
        assertThat(flagged.at("/origin/changedHere").asBoolean()).isTrue();
    }

    @Test
    void whoIsNotOnThePlatformIsRegisteredAsSuchAndGetsNoEnvelope() {
        var outside = province.unit("Hiệp hội doanh nghiệp", "OTHER", ", \"hasAccounts\": false");
        var letter = province.register("12/HH", ", \"issuer\": {\"unit\": \"%s\"}".formatted(outside));
        assertThat(letter.body().at("/issuer/name").asString()).isEqualTo("Hiệp hội doanh nghiệp");
        assertThat(letter.body().path("completeness").valueStream().map(JsonNode::asString))
                .doesNotContain("NO_ISSUER_UNIT");
        assertThat(topics.events(EXCHANGE, province.tenant)).isEmpty();
    }
}
