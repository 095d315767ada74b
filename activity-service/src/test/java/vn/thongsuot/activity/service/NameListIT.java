package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import vn.thongsuot.activity.attendance.NameStore;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platformtest.http.Answer;

class NameListIT extends RunningService {

    private static final String NAME = "Lò Thị Thử Nghiệm";

    @Autowired
    private TenantDatabases databases;

    @Autowired
    private NameStore store;

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
    void aListIsReplacedOnlyByWhoSawItAndEachChangeIsInTheAuditWithoutAName() {
        var id = clerk().post(banner()).id();
        var path = list(id);
        assertThat(clerk().post(path, body(today())).status()).isEqualTo(200);
        assertThat(clerk().post(path, body(today())).problem()).isEqualTo("409 already-exists");
        assertThat(clerk().put(path, null, body(today())).status()).isEqualTo(428);
        assertThat(clerk().put(path, "\"7\"", body(today())).status()).isEqualTo(412);
        assertThat(sealed(id)).as("nothing is left of what was refused").hasSize(1);

        var shorter = "{\"keptUntil\":\"" + today().plusDays(1) + "\",\"names\":[{\"name\":\"" + NAME + "\"}]}";
        var replaced = clerk().put(path, "\"1\"", shorter);
        assertThat(replaced.status()).as(replaced.text()).isEqualTo(200);
        assertThat(replaced.header("ETag")).isEqualTo("\"2\"");
        assertThat(replaced.text()).doesNotContain(NAME);
        assertThat(sealed(id)).as("the one before is gone").hasSize(1);
        assertThat(clerk().get(path).body().path("names")).hasSize(1);
        var about = clerk().get(path + "/about");
        assertThat(about.body().path("count").asInt()).isEqualTo(1);
        assertThat(about.text()).doesNotContain(NAME);
        assertThat(looks(path).getFirst()).as("who asks about it sees no name").isEqualTo("READ");
        assertThat(clerk().delete(path, "\"2\"").status()).isEqualTo(204);
        assertThat(clerk().get(path + "/about").status()).isEqualTo(404);
        assertThat(sealed(id)).isEmpty();
        assertThat(clerk().post(path, body(today())).header("ETag")).isEqualTo("\"4\"");

        var reader = Client.of(port, issuer.token(tenant, Neighbours.READER));
        assertThat(reader.get("/api/v1/attendance-lists/" + id + "/audit").problem())
                .isEqualTo("403 right-missing");
        var audit = clerk().get("/api/v1/attendance-lists/" + id + "/audit");
        assertThat(audit.status()).as(audit.text()).isEqualTo(200);
        assertThat(audit.text()).doesNotContain(NAME);
        assertThat(audit.body()
                        .path("items")
                        .valueStream()
                        .map(each -> each.path("type").asString()))
                .containsExactly(
                        "vn.thongsuot.attendancelist.put.v1",
                        "vn.thongsuot.attendancelist.removed.v1",
                        "vn.thongsuot.attendancelist.replaced.v1",
                        "vn.thongsuot.attendancelist.put.v1");
        var changes = audit.body().at("/items/2/changes").valueStream().toList();
        assertThat(changes).extracting(each -> each.path("field").asString()).contains("count", "sha256", "keptUntil");
        assertThat(changes)
                .filteredOn(each -> each.path("field").asString().equals("count"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.path("before").asInt()).isEqualTo(2);
                    assertThat(each.path("after").asInt()).isEqualTo(1);
                });
        await().atMost(Duration.ofSeconds(20))
                .until(() -> databases
                                .of(tenant)
                                .getCollection("attendance_lists")
                                .find(new Document("_id", id).append("sent", 4L))
                                .first()
                        != null);
    }

    @Test
    void namesAreSealedAtRestAndStandNowhereElse() {
        var id = clerk().post(banner()).id();
        clerk().post(list(id), body(today()));
        var stored = sealed(id).getFirst();
        var bytes = stored.get("sealed", Binary.class).getData();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("Thử", "name");
        assertThat(stored.toJson()).doesNotContain(NAME);
        assertThat(clerk().get(Client.ACTIVITIES + "/" + id).text()).doesNotContain(NAME);
        var csv = clerk().file(Client.ACTIVITIES + "/export?format=csv").body();
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("Băng rôn").doesNotContain(NAME);
        var told = await().atMost(Duration.ofSeconds(20))
                .until(() -> topics.events("thongsuot.activities", tenant), events -> !events.isEmpty());
        assertThat(told.toString()).doesNotContain(NAME);
        for (var collection : List.of("audit", "attendance_lists")) {
            assertThat(databases
                            .of(tenant)
                            .getCollection(collection)
                            .find()
                            .into(new ArrayList<>())
                            .toString())
                    .doesNotContain(NAME);
        }
    }

    @Test
    void aSealedListMovedToAnotherActivityDoesNotOpen() {
        var one = clerk().post(banner()).id();
        var another = clerk().post(banner()).id();
        clerk().post(list(one), body(today()));
        clerk().post(list(another), body(today()));
        var moved = new Document(
                "$set", new Document("sealed", sealed(one).getFirst().get("sealed")));
        names().updateOne(new Document("activity", another), moved);
        var answer = clerk().get(list(another));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain(NAME);
    }

    @Test
    void namesAreTakenAwayAfterTheirDay() {
        var id = clerk().post(banner()).id();
        clerk().post(list(id), body(today()));
        var evening =
                today().plusDays(1).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
        store.sweep(evening.minusSeconds(1));
        assertThat(sealed(id)).hasSize(1);
        assertThat(store.sweep(evening)).isPositive();
        assertThat(sealed(id)).isEmpty();
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

    private MongoCollection<Document> names() {
        return databases.of(tenant).getCollection("attendance_names");
    }

    private List<Document> sealed(String activity) {
        return names().find(new Document("activity", activity)).into(new ArrayList<>());
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
