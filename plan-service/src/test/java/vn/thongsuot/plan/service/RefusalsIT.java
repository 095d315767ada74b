package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.http.Answer;

/** What a refusal for lack of a right says, and to whom. */
@Tag("once")
class RefusalsIT extends RunningService {

    private static final String COMMUNE = "Ủy ban nhân dân xã Thuận An";

    @Test
    void itSaysWhichRightAtWhichUnitAndWhichPostsHaveIt() {
        var id = submitted();
        var refused = author().approve(id, "{}");
        assertThat(refused.problem()).isEqualTo("403 right-missing");
        assertThat(refused.body().path("right").asString()).isEqualTo("APPROVE");
        assertThat(refused.body().at("/unit/id").asString()).isEqualTo("thuan-an");
        var unit = refused.body().at("/unit/name").asString();
        assertThat(refused.body().path("holders")).hasSize(1);
        assertThat(refused.body().at("/holders/0/title").asString()).isEqualTo("Chuyên viên");
        assertThat(refused.body().at("/holders/0/unit").asString()).isEqualTo(unit);
        assertThat(refused.body().path("detail").asString())
                .isEqualTo("Việc này cần quyền phê duyệt tại " + unit
                        + "; chức danh hiện tại chưa được giao quyền đó. Người có quyền: Chuyên viên (" + unit + ").");
    }

    @Test
    void itSaysSoInEnglishToo() {
        var id = submitted();
        var asked = author().to(Client.PLANS + "/" + id + "/return")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"remarks\": \"Sửa\"}"));
        assertThat(author().send(asked).body().path("detail").asString())
                .startsWith("This needs the right to approve at ")
                .contains("Who has it: Chuyên viên (");
    }

    @Test
    void itNamesNobody() {
        var refused = author().approve(submitted(), "{}");
        assertThat(refused.text()).doesNotContain(Neighbours.DEPUTY, Neighbours.LEADER);
    }

    @Test
    void whoHoldsNoPostLearnsNothing() {
        var id = submitted();
        var stranger = Client.of(port, issuer.token(tenant, "nguoila"));
        var refused = stranger.act(id, "submission", "");
        assertThat(refused.problem()).isEqualTo("403 position-not-known");
        assertSaysNothing(refused);
        assertThat(refused.body().path("right").asString()).isEqualTo("READ");
    }

    @Test
    void everybodyOutsideLearnsNothing() {
        var reader = Client.of(port, issuer.token(tenant, "cong-du-lieu-mo", "PUBLIC_READER"));
        var refused = reader.act(submitted(), "submission", "");
        assertThat(refused.problem()).isEqualTo("403 right-missing");
        assertSaysNothing(refused);
        assertThat(refused.body().has("right")).isFalse();
        assertThat(refused.body().has("holders")).isFalse();
    }

    @Test
    void nothingIsSaidOfAUnitOfAnotherTenant() {
        var other = new TenantId("hn-" + UUID.randomUUID().toString().substring(0, 8));
        new Neighbours(topics, other).tellAll();
        var elsewhere = Client.of(port, issuer.token(other, Neighbours.AUTHOR));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> elsewhere.get(Client.PLANS).status() == 200);
        var refused = elsewhere.act(submitted(), "submission", "");
        assertThat(refused.problem()).isEqualTo("404 not-found");
        assertSaysNothing(refused);
    }

    private String submitted() {
        var id = author().post(thuanAn()).id();
        author().act(id, "submission", "");
        return id;
    }

    private static void assertSaysNothing(Answer refused) {
        assertThat(refused.text()).doesNotContain(COMMUNE, "thuan-an\"", "Chuyên viên");
        assertThat(refused.body().has("unit")).isFalse();
    }
}
