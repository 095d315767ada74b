package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.wire.EventSchemas;

class DataSetIT extends RunningService {

    private static final String PATH = "/api/v1/datasets";

    @Test
    @Tag("HCM-16")
    void sharedAndOpenDataSetsAreRegisteredWithOwnerOpennessAndUsers() {
        var shared = registered("""
                {"unit": "vps", "name": "Danh mục bài toán lớn", "openness": "SHARED",
                 "users": [{"unit": "qlcn"}, {"label": "UBND quận, huyện"}], "updated": "hằng quý"}""");
        var open = registered("""
                {"unit": "sct", "name": "Giải pháp đổi mới sáng tạo", "openness": "OPEN",
                 "users": [{"label": "Cộng đồng khởi nghiệp"}], "address": "https://data.example.vn/giai-phap"}""");
        assertThat(shared.path("name").asString()).isEqualTo("Danh mục bài toán lớn");
        assertThat(shared.path("unit").asString()).isEqualTo("vps");
        assertThat(shared.path("openness").asString()).isEqualTo("SHARED");
        assertThat(shared.at("/users/0/unit").asString()).isEqualTo("qlcn");
        assertThat(shared.at("/users/1/label").asString()).isEqualTo("UBND quận, huyện");
        assertThat(items("")).containsExactly(shared, open);
        assertThat(items("?openness=OPEN")).containsExactly(open);
        assertThat(items("?unit=vps")).containsExactly(shared);
        assertThat(clerk().get(PATH + "/" + open.path("id").asString()).body()).isEqualTo(open);
    }

    @Test
    void whatIsChangedIsTold() {
        var set = registered("{\"unit\": \"vps\", \"name\": \"Sổ việc\", \"openness\": \"CLOSED\"}");
        var path = PATH + "/" + set.path("id").asString();
        var retired = "{\"unit\": \"vps\", \"name\": \"Sổ việc\", \"openness\": \"CLOSED\", \"retired\": true}";
        assertThat(clerk().put(path, null, retired).status()).isEqualTo(428);
        assertThat(clerk().put(path, "\"1\"", retired).body().path("retired").asBoolean())
                .isTrue();
        // an event may come twice
        var told = await().until(
                        () -> topics.events("thongsuot.datasets", tenant),
                        events -> events.stream().anyMatch(event -> event.sequence() == 2));
        assertThat(told)
                .allSatisfy(event -> assertThat(EventSchemas.violations(
                                event.type(), event.data().toString()))
                        .isEmpty());
        assertThat(told.getLast().type()).isEqualTo("vn.thongsuot.dataset.changed.v1");
    }

    @Test
    void onlyWhoMayRecordForTheOwnerMayRegister() {
        var reader = Client.of(port, issuer.token(tenant, Neighbours.READER));
        var set = "{\"unit\": \"vps\", \"name\": \"Sổ việc\", \"openness\": \"CLOSED\"}";
        assertThat(reader.post(PATH, set).status()).isEqualTo(403);
        assertThat(reader.get(PATH).status()).isEqualTo(200);
        assertThat(clerk().post(PATH, set.replace("vps", "skhcn")).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"unit": "vps", "openness": "OPEN"}                                       | 422 | /name | not-blank
                    {"unit": "vps", "name": "A"}                                              | 422 | /openness | not-null
                    {"unit": "vps", "name": "A", "openness": "SHARED"}                        | 422 | /users | shared-with-nobody
                    {"unit": "vps", "name": "A", "openness": "OPEN", "users": [{}]}           | 422 | /users/0 | user-named
                    {"unit": "vps", "name": "A", "openness": "OPEN", "address": "ftp://a.vn"} | 422 | /address | web-address
                    {"unit": "vps", "name": "A", "openness": "OPEN", "users": [{"unit":"x"}]} | 409 | /users/0/unit | unknown-reference
                    """)
    void badInputIsRefused(String body, int status, String pointer, String rule) {
        var answer = clerk().post(PATH, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(items("")).isEmpty();
    }

    private JsonNode registered(String body) {
        var answer = clerk().post(PATH, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body();
    }

    private List<JsonNode> items(String query) {
        return clerk().get(PATH + query).body().path("items").valueStream().toList();
    }
}
