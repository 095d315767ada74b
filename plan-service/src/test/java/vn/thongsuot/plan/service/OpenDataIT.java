package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of grand challenges that everybody may read. */
class OpenDataIT extends ChallengeOffice {

    private static final String OPEN = "/api/v1/open-data/challenges";
    private static final String HEAD = "Nguyễn Văn Mẫu";

    @Test
    @Tag("HCM-28")
    void everybodyReadsTheChallengesThatTakeProposalsWithPersonalDataLeftOut() {
        var id = published();
        proposed();
        assertThat(everybody().get(OPEN).status()).as("nothing is open yet").isEqualTo(404);
        neighbours().opening(1, List.of("CHALLENGES"));
        await().atMost(Duration.ofSeconds(30)).until(() -> everybody().get(OPEN).status() == 200);

        var list = everybody().get(OPEN).body();
        assertThat(list.path("licence").asString()).isEqualTo(Neighbours.LICENCE);
        assertThat(list.has("updatedAt")).isTrue();
        assertThat(list.path("items")).hasSize(1);
        var open = list.at("/items/0");
        assertThat(new HashSet<>(open.propertyNames()))
                .containsExactlyInAnyOrder(
                        "id",
                        "title",
                        "problem",
                        "field",
                        "unit",
                        "innovationTypes",
                        "beneficiaries",
                        "publishedOn",
                        "until");
        assertThat(open.path("id").asString()).isEqualTo(id);
        assertThat(open.path("unit").asString()).isEqualTo("Ủy ban nhân dân xã Thuận An");
        assertThat(open.path("title").asString()).isEqualTo("Rút ngắn thời gian chờ tại bộ phận một cửa");
        assertThat(open.path("until").asString()).isEqualTo("2099-12-31");
        assertNothingPersonal(list.toString());
        assertNothingPersonal(everybody().get(OPEN + "?format=csv").text());

        deputy().delete(ChallengeOffice.PATH + "/" + id + "/publication", "\"3\"");
        assertThat(items()).isEmpty();
        neighbours().opening(2, List.of());
        await().atMost(Duration.ofSeconds(30)).until(() -> everybody().get(OPEN).status() == 404);
    }

    /** One whose proposer, steps and offers say more than everybody may know. */
    private String published() {
        var id = proposed();
        step(id, 1, "GO");
        var path = ChallengeOffice.PATH + "/" + id;
        assertThat(deputy().post(path + "/publication", "{\"until\": \"2099-12-31\"}")
                        .status())
                .isEqualTo(200);
        assertThat(author().post(path + "/offers", offer().replace("Lê Thị Mẫu", HEAD))
                        .status())
                .isEqualTo(201);
        return id;
    }

    private static void assertNothingPersonal(String text) {
        assertThat(text)
                .doesNotContain(HEAD, "Mẫu", PHONE, "mau@example.vn", "Biên bản", "Đủ căn cứ", "bien-ban")
                .doesNotContain("Đặt lịch", Neighbours.AUTHOR, Neighbours.DEPUTY);
    }

    @Test
    void itComesAsCsvTooAndCachesNeedNotFetchItTwice() {
        published();
        neighbours().opening(1, List.of("CHALLENGES"));
        await().atMost(Duration.ofSeconds(30)).until(() -> everybody().get(OPEN).status() == 200);

        var csv = everybody().get(OPEN + "?format=csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text().lines())
                .hasSize(2)
                .first()
                .isEqualTo(
                        "id,title,problem,field,unit,innovationTypes,beneficiaries,publishedOn,until,licence,updatedAt");
        assertThat(csv.text()).contains(",SERVICE; PROCESS; REGULATION; POLICY,", Neighbours.LICENCE);
        assertThat(csv.header("Cache-Control")).contains("public").contains("max-age=300");
        var tag = csv.header("ETag");
        assertThat(tag).startsWith("W/");
        var again = everybody().send(everybody().to(OPEN + "?format=csv").GET().header("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(everybody().get(OPEN + "?format=xml").rule()).isEqualTo("table-format");
        assertThat(everybody().get(OPEN + "?cursor=~").status()).isEqualTo(422);
    }

    private List<JsonNode> items() {
        return everybody().get(OPEN).body().path("items").valueStream().toList();
    }

    private Client everybody() {
        return Client.of(port, issuer.token(tenant, "cong-du-lieu-mo", "PUBLIC_READER"));
    }

    private Neighbours neighbours() {
        return new Neighbours(topics, tenant);
    }
}
