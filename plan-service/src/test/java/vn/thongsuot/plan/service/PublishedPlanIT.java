package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.plan.service.PublicationRequests.OPEN;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans that everybody reads, each published by an act of its own. */
class PublishedPlanIT extends RunningService {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @BeforeEach
    void plansAreOpen() {
        neighbours().opening(1, List.of("PLANS"));
        await().atMost(PATIENCE).until(() -> everybody().get(OPEN).status() == 200);
    }

    @Test
    void everybodyReadsWhatWasPublishedAtItsAddressAndNothingElse() {
        var inside = PublicationRequests.issued(leader(), "Kế hoạch để trong nhà", 12);
        var id = PublicationRequests.issued(leader(), "Hưởng ứng ngày hội", 11);
        assertThat(everybody().get(OPEN + "/" + id).status())
                .as("approved, not published")
                .isEqualTo(404);
        assertThat(deputy().get(PublicationRequests.path(id) + "/preview").code())
                .isEqualTo("right-missing");
        assertThat(leader().get(PublicationRequests.path(id))
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("NEVER");
        assertThat(leader().get(PublicationRequests.path("khong-co")).status()).isEqualTo(404);
        assertThat(PublicationRequests.publish(leader(), id).status()).isEqualTo(200);
        assertThat(leader().get(PublicationRequests.path(id))
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("PUBLISHED");

        var list = everybody().get(OPEN).body();
        assertThat(list.path("items")).hasSize(1);
        assertThat(list.at("/items/0/symbol").asString()).isEqualTo("11/KH-UBND");
        assertThat(everybody().get(OPEN + "?format=csv").text())
                .startsWith("id,symbol,date,unit,subject,edition,publishedOn,licence,updatedAt");
        var plan = everybody().get(OPEN + "/" + id);
        assertThat(plan.body().at("/text/parts/0/mark").asString()).isEqualTo("I.");
        assertThat(plan.body().path("editions")).hasSize(1);
        assertThat(plan.header("Cache-Control")).contains("public", "max-age=300");
        assertThat(everybody()
                        .send(everybody().to(OPEN + "/" + id).GET().header("If-None-Match", plan.header("ETag")))
                        .status())
                .isEqualTo(304);
        for (var path : List.of("/" + inside, "", "/" + inside + "/publication", "/" + id + "/publication")) {
            assertThat(everybody().get(Client.PLANS + path).status()).as(path).isEqualTo(403);
        }
        assertThat(everybody().get(OPEN + "/" + inside).status()).isEqualTo(404);
    }

    @Test
    void aPlanThatIsTakenBackTellsItsReasonAtItsAddress() {
        var id = PublicationRequests.issued(leader(), "Hưởng ứng ngày hội", 11);
        PublicationRequests.publish(leader(), id);
        assertThat(leader().post(PublicationRequests.path(id) + "/withdrawal", "{\"reason\": \"Sai phụ lục\"}")
                        .status())
                .isEqualTo(200);

        var gone = everybody().get(OPEN + "/" + id);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.body().path("detail").asString()).isEqualTo("Sai phụ lục");
        assertThat(everybody().get(OPEN).body().path("items")).isEmpty();

        neighbours().opening(2, List.of());
        await().atMost(PATIENCE).until(() -> everybody().get(OPEN).status() == 404);
        assertThat(everybody().get(OPEN + "/" + id).status()).isEqualTo(404);
    }

    private Client leader() {
        return Client.of(port, issuer.token(tenant, Neighbours.LEADER));
    }

    private Client everybody() {
        return Client.of(port, issuer.token(tenant, "cong-du-lieu-mo", "PUBLIC_READER"));
    }

    private Neighbours neighbours() {
        return new Neighbours(topics, tenant);
    }
}
