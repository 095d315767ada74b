package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.platformtest.http.Answer;

class OwnKindIT extends RunningService {

    static final String KINDS = "/api/v1/activity-kinds";
    static final String EXPO = """
            {"code": "EXPO", "base": "EXHIBITION", "name": {"vi": "Hội chợ", "en": "Fair"}, "fields": [
              {"key": "booths", "name": "Số gian hàng", "type": "WHOLE_NUMBER", "required": true},
              {"key": "revenue", "name": "Doanh thu", "type": "DECIMAL_NUMBER", "required": false},
              {"key": "opened", "name": "Khai mạc", "type": "DATE", "required": false},
              {"key": "online", "name": "Có gian trực tuyến", "type": "YES_NO", "required": false},
              {"key": "scale", "name": "Quy mô", "type": "CHOICE", "required": false, "options": ["Cấp xã", "Cấp tỉnh"]}]}
            """;
    private static final String LATER = EXPO.replace(
            "{\"key\": \"revenue\", \"name\": \"Doanh thu\", \"type\": \"DECIMAL_NUMBER\", \"required\": false},", "");

    @BeforeEach
    void thePostOfTheAdministratorIsKnown() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> administrator().get(KINDS).status() == 200);
    }

    @Test
    void aKindHasFieldsOfItsOwnAndOldVersionsStayReadable() {
        var first = administrator().post(KINDS, EXPO);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        var made = clerk().post(fair(
                "{\"booths\": \"40\", \"revenue\": \"1500.5\", \"scale\": \"Cấp xã\", \"online\": \" \"}"));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.body().at("/own/version").asInt()).isEqualTo(1);

        assertThat(administrator().put(KINDS + "/EXPO", "\"1\"", LATER).status())
                .isEqualTo(200);
        assertThat(administrator().put(KINDS + "/EXPO", "\"1\"", EXPO).status()).isEqualTo(412);
        assertThat(clerk().get(KINDS + "/EXPO").body().path("fields")).hasSize(4);
        assertThat(clerk().get(KINDS + "/EXPO?version=1").body().path("fields")).hasSize(5);
        assertThat(clerk().get(KINDS + "/EXPO?version=3").status()).isEqualTo(404);
        assertThat(clerk().get(KINDS).body().at("/items/0/version").asInt()).isEqualTo(2);

        var kept = clerk().get(Client.ACTIVITIES + "/" + made.id()).body().path("own");
        assertThat(kept.path("version").asInt()).isEqualTo(1);
        assertThat(kept.at("/fields/revenue").asString()).isEqualTo("1500.5");
        assertThat(kept.path("fields").has("online")).isFalse();
        assertThat(fault(clerk().post(fair("{\"booths\": \"40\", \"revenue\": \"1500.5\"}"))))
                .isEqualTo("/own/fields/revenue unknown-field");
        assertThat(clerk().post(fair("{\"booths\": \"41\"}"))
                        .body()
                        .at("/own/version")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void eachChangeOfAKindIsInTheAuditWithBeforeAndAfter() {
        assertThat(administrator().post(KINDS, EXPO).status()).isEqualTo(201);
        assertThat(administrator().put(KINDS + "/EXPO", null, LATER).status()).isEqualTo(428);
        assertThat(administrator().put(KINDS + "/EXPO", "\"1\"", EXPO).header("ETag"))
                .as("what is said already makes no version")
                .isEqualTo("\"1\"");
        assertThat(administrator().put(KINDS + "/EXPO", "\"1\"", LATER).status())
                .isEqualTo(200);

        var reader = Client.of(port, issuer.token(tenant, Neighbours.READER));
        assertThat(reader.get(KINDS + "/EXPO/audit").problem()).isEqualTo("403 right-missing");
        var audit = clerk().get(KINDS + "/EXPO/audit");
        assertThat(audit.status()).as(audit.text()).isEqualTo(200);
        assertThat(audit.body()
                        .path("items")
                        .valueStream()
                        .map(each -> each.path("type").asString()))
                .containsExactly("vn.thongsuot.activitykind.changed.v1", "vn.thongsuot.activitykind.defined.v1");
        assertThat(audit.body().at("/items/0/by").asString()).isEqualTo(Neighbours.ADMINISTRATOR);
        assertThat(audit.body().at("/items/0/changes").valueStream())
                .filteredOn(each -> each.path("field").asString().startsWith("fields"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.at("/before/key").asString()).isEqualTo("revenue");
                    assertThat(each.has("after")).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                       | /own/fields/booths  | not-blank
            {"booths": " "}                          | /own/fields/booths  | not-blank
            {"booths": "1,5"}                        | /own/fields/booths  | whole-number-as-text
            {"booths": "1", "revenue": "1.500,5"}    | /own/fields/revenue | number-as-text
            {"booths": "1", "opened": "2025-02-30"}  | /own/fields/opened  | day-as-text
            {"booths": "1", "online": "có"}          | /own/fields/online  | one-of
            {"booths": "1", "scale": "Cấp huyện"}    | /own/fields/scale   | one-of
            {"booths": "1", "other": "1"}            | /own/fields/other   | unknown-field
            """)
    void aValueThatIsNotOfItsFieldIsPointedTo(String fields, String pointer, String rule) {
        administrator().post(KINDS, EXPO);
        assertThat(fault(clerk().post(fair(fields)))).isEqualTo(pointer + " " + rule);
    }

    @Test
    void aDeedIsOfTheKindThatItsOwnKindBelongsTo() {
        administrator().post(KINDS, EXPO);
        assertThat(fault(clerk().post(banner("own:{\"kind\":\"EXPO\",\"fields\":{\"booths\":\"1\"}}"))))
                .isEqualTo("/kind kind-of-own-kind");
        assertThat(fault(clerk().post(banner("own:{\"kind\":\"NONE\"}")))).isEqualTo("/own/kind unknown-kind");
    }

    @Test
    void onlyWhoAdministersDefinesAndTheSameTwiceIsOne() {
        assertThat(clerk().post(KINDS, EXPO).status()).isEqualTo(403);
        assertThat(administrator().post(KINDS, EXPO).status()).isEqualTo(201);
        assertThat(administrator().post(KINDS, EXPO).status()).isEqualTo(201);
        assertThat(administrator().post(KINDS, LATER).status()).isEqualTo(409);
        assertThat(clerk().put(KINDS + "/EXPO", "\"1\"", LATER).status()).isEqualTo(403);
        assertThat(administrator()
                        .put(KINDS + "/NONE", "\"1\"", EXPO.replace("EXPO", "NONE"))
                        .status())
                .isEqualTo(404);
        assertThat(fault(administrator().put(KINDS + "/OTHER", "\"1\"", EXPO))).isEqualTo("/code kind-code-kept");
        assertThat(fault(administrator().put(KINDS + "/EXPO", "\"1\"", EXPO.replace("EXHIBITION", "TRAINING"))))
                .isEqualTo("/base kind-base-kept");
        assertThat(clerk().get(KINDS).body().path("items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "code": "EXPO"       | "code": "expo"        | /code             | kind-code
            EXHIBITION           | LIVESTREAM            | /base             | one-of
            "vi": "Hội chợ"      | "vi": " "             | /name/vi          | not-blank
            "key": "revenue"     | "key": "booths"       | /fields/1/key     | listed-twice
            "key": "revenue"     | "key": "a.b"          | /fields/1/key     | field-key
            "type": "YES_NO"     | "type": "CHOICE"      | /fields/3/options | options-of-a-choice
            """)
    void aKindThatCannotBeIsRefused(String part, String wrong, String pointer, String rule) {
        assertThat(fault(administrator().post(KINDS, EXPO.replace(part, wrong))))
                .isEqualTo(pointer + " " + rule);
    }

    private static String fault(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        return answer.pointer() + " " + answer.rule();
    }

    private Client administrator() {
        return Client.of(port, issuer.token(tenant, Neighbours.ADMINISTRATOR));
    }

    private static String fair(String fields) {
        return banner("kind:\"EXHIBITION\"", "own:{\"kind\":\"EXPO\",\"fields\":" + fields + "}");
    }
}
