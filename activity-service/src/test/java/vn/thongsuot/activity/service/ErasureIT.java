package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.tenants.FormFile;
import vn.thongsuot.platformtest.traces.Traces;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** What should never have come in is erased wherever its bytes are, and proof is left. */
@ExtendWith(OutputCaptureExtension.class)
class ErasureIT extends RunningService {

    private static final String TOPIC = "thongsuot.activities";

    @Autowired
    MongoClient store;

    @Autowired
    Infrastructure infrastructure;

    @Autowired
    TenantDatabases databases;

    private String subject = "";

    @SuppressWarnings("NullAway.Init") // set before each test
    private Traces traces;

    @BeforeEach
    void aSubjectThatNobodyElseWouldWrite(CapturedOutput output) {
        subject = "zjqwx" + UUID.randomUUID().toString().replace("-", "");
        traces = new Traces(infrastructure, store, output);
    }

    @Test
    void aFileIsErasedInEveryActivityThatHasTheSameBytesAndProofIsLeft() {
        var one = clerk().post(banner()).id();
        var other = clerk().post(banner()).id();
        var file = upload(one).body().path("uri").asString();
        var same = upload(other).body().path("uri").asString();
        clerk().delete(same, "\"2\"");
        await().untilAsserted(() -> assertThat(traces.of(subject))
                .anyMatch(place -> place.endsWith(".activities"))
                .anyMatch(place -> place.endsWith(".audit"))
                .anyMatch(place -> place.endsWith(".chunks")));

        var erased = erase(one, file);
        assertThat(erased.status()).as(erased.text()).isEqualTo(200);

        assertThat(traces.of(subject)).isEmpty();
        assertThat(clerk().get(file).status()).isEqualTo(404);
        assertProof(one, 3);
        assertProof(other, 4);
        assertThat(traces.of(subject)).isEmpty();
    }

    @Test
    void subscribersAreToldOfTheActivityAnewWithoutIt() {
        var id = clerk().post(banner()).id();
        var photo = clerk().upload(
                        Client.ACTIVITIES + "/" + id + "/photos",
                        new FormFile("a.png", Pictures.png(8, 8), Map.of("caption", subject)))
                .body()
                .path("uri")
                .asString();
        await().untilAsserted(() ->
                assertThat(last().data().at("/evidence/0/caption").asString()).isEqualTo("Ảnh 1"));
        assertThat(traces.of(subject)).as("before it is erased").isNotEmpty().doesNotContain(TOPIC);

        assertThat(erase(id, photo).status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(last().sequence()).isEqualTo(3));
        assertThat(last().type()).isEqualTo("vn.thongsuot.activity.erased.v1");
        assertThat(last().data().path("evidence")).isEmpty();
        assertThat(last().data().at("/erased/before").asLong()).isEqualTo(3);
        assertThat(last().data().at("/erased/fields").toString()).isEqualTo("[\"evidence\"]");
        assertThat(last().data().at("/erased/basis").asString()).isEqualTo("PERSONAL_DATA");
        assertThat(EventSchemas.violations(last().type(), last().data().toString()))
                .isEmpty();
        assertThat(clerk().get(photo).status()).isEqualTo(404);
        assertThat(clerk().get(photo + "?size=thumb").status()).isEqualTo(404);
    }

    @Test
    void toAskAgainFinishesAndChangesNothing() {
        var id = clerk().post(banner()).id();
        var file = upload(id).body().path("uri").asString();
        assertThat(erase(id, file).header("ETag")).isEqualTo("\"3\"");
        assertThat(erase(id, file).header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void onlyWhoAdministersAtTheTopOfATreeMay() {
        var id = clerk().post(banner()).id();
        var file = upload(id).body().path("uri").asString();
        var body = body(file);
        var refused = clerk().post(Client.ACTIVITIES + "/" + id + "/erasures", body);
        assertThat(refused.problem()).isEqualTo("403 right-missing");
        assertThat(refused.body().path("right").asString()).isEqualTo("ADMINISTER");
        assertThat(clerk().get(file).status()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereCannotBeErased() {
        var id = clerk().post(banner()).id();
        var path = Client.ACTIVITIES + "/" + id + "/erasures";
        assertThat(administrator().post(path, body("x")).problem()).isEqualTo("404 not-found");
        assertThat(administrator().post(path, body("")).problem()).isEqualTo("422 invalid /attachment not-blank");
        assertThat(administrator().post(path, "{}").status()).isEqualTo(422);
        assertThat(administrator().post(path, "{\"attachment\": \"x\"}").problem())
                .isEqualTo("422 invalid /basis not-null");
        assertThat(administrator()
                        .post(path, "{\"attachment\": \"x\", \"basis\": \"BECAUSE\"}")
                        .status())
                .isBetween(400, 422);
        assertThat(administrator()
                        .post(Client.ACTIVITIES + "/nothing/erasures", body("x"))
                        .problem())
                .isEqualTo("404 not-found");
    }

    private SentEvent last() {
        return topics.events(TOPIC, tenant).getLast();
    }

    private void assertProof(String activity, int changes) {
        await().untilAsserted(() -> assertThat(audit(activity)).hasSize(changes));
        assertThat(audit(activity)).allSatisfy(entry -> {
            assertThat(entry.getString("by")).isNotBlank();
            assertThat(entry.get("erased", Document.class).getString("sha256")).hasSize(43);
            assertThat(entry.get("erased", Document.class).getString("by")).isEqualTo(Neighbours.ADMINISTRATOR);
        });
    }

    private List<Document> audit(String activity) {
        return databases
                .of(tenant)
                .getCollection("audit")
                .find(new Document("aggregate", activity))
                .into(new ArrayList<>());
    }

    private Answer upload(String activity) {
        var bytes = ("Việc;Nơi\n" + subject + ";Xã").getBytes(StandardCharsets.UTF_8);
        return clerk().upload(
                        Client.ACTIVITIES + "/" + activity + "/files",
                        new FormFile(subject + ".csv", bytes, Map.of("caption", "Danh sách")));
    }

    private Answer erase(String activity, String attachment) {
        return administrator().post(Client.ACTIVITIES + "/" + activity + "/erasures", body(attachment));
    }

    private static String body(String attachment) {
        return "{\"attachment\": \"" + attachment.replaceAll(".*/", "") + "\", \"basis\": \"PERSONAL_DATA\"}";
    }

    private Client administrator() {
        return Client.of(port, issuer.token(tenant, Neighbours.ADMINISTRATOR));
    }
}
