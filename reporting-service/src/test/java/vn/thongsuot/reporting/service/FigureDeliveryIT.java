package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platformtest.http.Answer;

/** Figures that do not arrive at once: because what is known lags behind, because somebody forges, or because they may not. */
class FigureDeliveryIT extends TwoTenants {

    private static final String AGREED = "[\"articles\"]";

    @Autowired
    MeterRegistry meters;

    @Test
    void anOfficeTellsNothingOfTheUnitAboveItWhateverItApprovesItself() {
        provinceGives(AGREED);
        ministryTakes(AGREED);
        var before = unsent("NOT_FOR_RECIPIENT");
        var consolidated = approved("vps", ", \"number\": \"1\", \"contentScope\": \"sct\"");

        await().atMost(PATIENCE).until(() -> unsent("NOT_FOR_RECIPIENT") > before);
        assertThat(sendAgain(consolidated, "again").text()).contains("false", "NOT_FOR_RECIPIENT");
        assertThat(sentTo(ministry)).isEmpty();
        approved("sct", ", \"number\": \"2\"");
        assertThat(received(found -> !found.isEmpty()))
                .singleElement()
                .satisfies(
                        item -> assertThat(item.at("/report/number").asString()).isEqualTo("2"));
    }

    @Test
    void aForgedEnvelopeWithTheHighestVersionDoesNotSilenceTheGenuineSender() {
        provinceGives(AGREED);
        ministryTakes(AGREED);
        var first = approved("sct", "");
        received(found -> found.size() == 1);
        var forged = (ObjectNode) sentTo(ministry).getFirst().data().deepCopy();
        forged.putArray("figures");
        deliver(tenant, forged.path("id").asString(), Long.MAX_VALUE, forged);
        assertThat(refusedAtMinistry().path("reason").asString()).isEqualTo("FORGED");
        assertThat(refusedAtMinistry().path("id").asString())
                .isEqualTo(forged.path("id").asString());

        approved("sct", ", \"supersedes\": \"%s\"".formatted(first));
        assertThat(received(found -> found.getFirst().path("version").asInt() == 2))
                .hasSize(1);
    }

    @Test
    void whatALaterReportReplacedDoesNotGoAgain() {
        provinceGives(AGREED);
        ministryTakes(AGREED);
        var first = approved("sct", "");
        received(found -> found.size() == 1);
        approved("sct", ", \"supersedes\": \"%s\"".formatted(first));
        received(found -> found.getFirst().path("version").asInt() == 2);

        assertThat(sendAgain(first, "late").body().path("reason").asString()).isEqualTo("LATER_WENT");
        assertThat(sentTo(ministry)).hasSize(2);
    }

    @Test
    void whatCouldNotBeSentYetGoesWhenSomebodyWhoMayApproveHasItSent() {
        var before = unsent("NO_AGREEMENT");
        var report = approved("sct", "");
        await().atMost(PATIENCE).until(() -> unsent("NO_AGREEMENT") > before);
        ministryTakes(AGREED);
        assertThat(sendAgain(report, "too-early").body().path("sent").asBoolean())
                .isFalse();
        provinceGaveLongAgo(AGREED);

        assertThat(author().post(Client.REPORTS + "/" + report + "/figures-sending", "")
                        .code())
                .isEqualTo("right-missing");
        assertThat(sendAgain(report, "one").text()).isEqualTo("{\"sent\":true}");
        assertThat(sendAgain(report, "one").text()).isEqualTo("{\"sent\":true}");
        received(found -> found.size() == 1);
        assertThat(sentTo(ministry)).hasSize(1);
        sendAgain(report, "another");
        sendAgain(report, "another");
        received(found -> found.getFirst().path("version").asInt() == 2);
        assertThat(sentTo(ministry)).hasSize(2);
    }

    @Test
    void termsThatWereMadeAfterTheApprovalSendNothingWhateverDayTheyBeginOn() {
        ministryTakes(AGREED);
        var terms = JsonMapper.shared().readTree("""
                {"id": "with-%1$s", "version": 1, "counterpart": "%1$s", "gives": ["FIGURES"], "takes": [],
                 "indicators": ["articles"], "indicatorsTaken": [], "validFrom": "2025-01-01"}""".formatted(ministry));
        topics.announce(
                "thongsuot.agreements",
                new Event<>(
                        UUID.randomUUID().toString(),
                        "vn.thongsuot.agreement.made.v1",
                        tenant,
                        null,
                        "with-" + ministry,
                        1,
                        Instant.now().plus(Duration.ofHours(1)),
                        terms));
        await().atMost(PATIENCE)
                .until(() -> !agreements
                        .findBy(tenant, "counterpart", ministry.value())
                        .isEmpty());
        var report = approved("sct", "");

        assertThat(sendAgain(report, "late").body().path("reason").asString()).isEqualTo("NO_AGREEMENT");
        assertThat(sentTo(ministry)).isEmpty();
    }

    private Answer sendAgain(String report, String key) {
        return head().post(Client.REPORTS + "/" + report + "/figures-sending", key, "");
    }

    private double unsent(String reason) {
        return meters.counter("thongsuot.exchange.figures.unsent", "reason", reason)
                .count();
    }
}
