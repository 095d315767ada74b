package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.activity.attendance.Attendee;
import vn.thongsuot.activity.attendance.NameLists;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platformtest.http.Answer;

class NameListIT extends RunningService {

    private static final String NAME = "Lò Thị Thử Nghiệm";

    @Autowired
    private TenantDatabases databases;

    @Autowired
    private NameLists lists;

    @Test
    void whoMayRecordSeesTheNamesAndEachLookIsNoted() {
        var path = list(clerk().post(banner()).id());
        var kept = clerk().post(path, body(today().plusDays(30)));
        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(200);
        var read = clerk().get(path);
        assertThat(read.body().at("/names/0/name").asString()).isEqualTo(NAME);
        assertThat(read.body().at("/names/1/remark").asString()).isEqualTo("Tổ 3");
        assertThat(read.header("Cache-Control")).contains("no-store");

        var reader = Client.of(port, issuer.token(tenant, Neighbours.READER));
        assertThat(reader.get(path).status()).isEqualTo(403);
        assertThat(reader.get(path + "/looks").status()).isEqualTo(403);
        assertThat(reader.post(path, body(today())).status()).isEqualTo(403);
        assertThat(looks(path)).containsExactly("READ", "PUT");

        assertThat(clerk().delete(path, "\"7\"").status()).isEqualTo(412);
        assertThat(clerk().delete(path, "\"1\"").status()).isEqualTo(204);
        assertThat(clerk().get(path).status()).isEqualTo(404);
        assertThat(looks(path)).containsExactly("REMOVED", "READ", "PUT");
    }

    @Test
    void namesAreSealedAtRestAndStandNowhereElse() {
        var id = clerk().post(banner()).id();
        clerk().post(list(id), body(today()));
        var stored = lists().find(new Document("_id", id)).first();
        assertThat(stored).isNotNull();
        var sealed = stored.get("sealed", Binary.class).getData();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Thử", "name");
        assertThat(stored.toJson()).doesNotContain(NAME);
        assertThat(clerk().get(Client.ACTIVITIES + "/" + id).text()).doesNotContain(NAME);
        var csv = clerk().file(Client.ACTIVITIES + "/export?format=csv").body();
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("Băng rôn").doesNotContain(NAME);
        var told = await().atMost(Duration.ofSeconds(20))
                .until(() -> topics.events("thongsuot.activities", tenant), events -> !events.isEmpty());
        assertThat(told.toString()).doesNotContain(NAME);
        assertThat(databases
                        .of(tenant)
                        .getCollection("audit")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain(NAME);
    }

    @Test
    void aSealedListMovedToAnotherActivityDoesNotOpen() {
        var one = clerk().post(banner()).id();
        var another = clerk().post(banner()).id();
        clerk().post(list(one), body(today()));
        var stored = lists().find(new Document("_id", one)).first();
        assertThat(stored).isNotNull();
        lists().insertOne(new Document(stored).append("_id", another));
        var answer = clerk().get(list(another));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain(NAME);
    }

    @Test
    void aListIsGoneAfterItsDay() {
        var id = clerk().post(banner()).id();
        clerk().post(list(id), body(today()));
        var evening =
                today().plusDays(1).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
        assertThat(lists.find(tenant, id, evening.minusSeconds(1))).isPresent();
        assertThat(lists.find(tenant, id, evening)).isEmpty();
        lists.sweep(evening.minusSeconds(1));
        assertThat(lists().countDocuments(new Document("_id", id))).isOne();
        assertThat(lists.sweep(evening)).isPositive();
        assertThat(lists().countDocuments(new Document("_id", id))).isZero();
        lists.keep(tenant, id, today().minusDays(1), Instant.now(), List.of(new Attendee(NAME, null)));
        assertThat(clerk().get(list(id)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"names": [{"name": "A"}]}                           | 422 | /keptUntil    | not-null
            {"keptUntil": "2020-01-01", "names": [{"name": "A"}]} | 422 | /keptUntil    | kept-until
            {"keptUntil": "2199-01-01", "names": [{"name": "A"}]} | 422 | /keptUntil    | kept-until
            {"keptUntil": "2199-01-01", "names": []}              | 422 | /names        | size
            {"keptUntil": "2199-01-01", "names": [{"name": " "}]} | 422 | /names/0/name | not-blank
            {"keptUntil": "mai", "names": [{"name": "A"}]}        | 400 | /keptUntil    | wrong-format
            """)
    void aListThatCannotBeKeptIsRefused(String body, int status, String pointer, String rule) {
        var answer = clerk().post(list(clerk().post(banner()).id()), body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    @Test
    void ofNoActivityThereIsNoList() {
        assertThat(clerk().get(list("nowhere")).status()).isEqualTo(404);
        assertThat(clerk().post(list("nowhere"), body(today())).status()).isEqualTo(404);
        assertThat(clerk().get(list(clerk().post(banner()).id())).status()).isEqualTo(404);
    }

    private MongoCollection<Document> lists() {
        return databases.of(tenant).getCollection("attendance_lists");
    }

    private List<String> looks(String path) {
        Answer answer = clerk().get(path + "/looks");
        return answer.body()
                .path("items")
                .valueStream()
                .map(one -> one.path("act").asString())
                .toList();
    }

    static String list(String activity) {
        return Client.ACTIVITIES + "/" + activity + "/attendance-list";
    }

    static String body(LocalDate until) {
        return "{\"keptUntil\":\"" + until + "\",\"names\":[{\"name\":\"" + NAME
                + "\"},{\"name\":\"Trần Văn Mẫu\",\"remark\":\"Tổ 3\"}]}";
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
