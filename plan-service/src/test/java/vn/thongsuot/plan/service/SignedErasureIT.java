package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platformtest.files.SignedPdfs;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;
import vn.thongsuot.platformtest.traces.Traces;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** A signed file that should never have come in is erased wherever it is, and proof is left. */
@ExtendWith(OutputCaptureExtension.class)
class SignedErasureIT extends RunningService {

    @Autowired
    MongoClient store;

    @Autowired
    Infrastructure infrastructure;

    @Autowired
    TenantDatabases databases;

    private static final String SECRET = "{\"basis\": \"STATE_SECRET\"}";

    private String signer = "";

    @SuppressWarnings("NullAway.Init") // set before each test
    private Traces traces;

    @BeforeEach
    void aSignerThatNobodyElseIsCalled(CapturedOutput output) {
        signer = "zjqwx" + UUID.randomUUID().toString().replace("-", "");
        traces = new Traces(infrastructure, store, output);
    }

    @Test
    void itIsErasedBesideEveryDocumentThatHasItAndProofIsLeft() {
        var file = SignedPdfs.signedBy(signer);
        var one = approved(plan());
        var other = approved(plan());
        assertThat(deputy().attach(one, "key-1", file).status()).isEqualTo(200);
        assertThat(deputy().attach(other, "key-2", file).status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(traces.of(signer))
                .anyMatch(place -> place.endsWith(".plans"))
                .anyMatch(place -> place.endsWith(".audit")));

        var erased = administrator().post(erasure(one), SECRET);
        assertThat(erased.status()).as(erased.text()).isEqualTo(200);

        assertThat(traces.of(signer)).isEmpty();
        assertThat(author().get(Client.PLANS + "/" + one + "/signed").status()).isEqualTo(404);
        assertThat(author().get(Client.PLANS + "/" + other + "/signed").status())
                .isEqualTo(404);
        assertProof(one);
        assertProof(other);
        assertTold(one);
        assertTold(other);
        assertThat(administrator().post(erasure(one), SECRET).header("ETag")).isEqualTo(erased.header("ETag"));
        assertThat(traces.of(signer)).isEmpty();
    }

    @Test
    void afterAWrongFileWasErasedTheRightOneIsAttachedAndTheWrongOneNeverAgain() {
        var id = approved(plan());
        var wrong = SignedPdfs.signedBy(signer);
        assertThat(deputy().attach(id, "wrong", wrong).status()).isEqualTo(200);
        assertThat(administrator().post(erasure(id), SECRET).status()).isEqualTo(200);

        assertThat(deputy().attach(id, "wrong-again", wrong).code()).isEqualTo("file-erased");
        var right = deputy().attach(id, "right", SignedPdfs.signedBy("Ký Đúng"));
        assertThat(right.status()).as(right.text()).isEqualTo(200);
        assertThat(author().get(Client.PLANS + "/" + id + "/signed").status()).isEqualTo(200);
        assertThat(deputy().attach(id, "other", SignedPdfs.signedBy("Ký Khác")).code())
                .isEqualTo("signed-copy-attached");

        var newest =
                administrator().get(Client.PLANS + "/" + id + "/audit").body().at("/items/0");
        assertThat(newest.path("by").asString()).isNotEqualTo(Neighbours.ADMINISTRATOR);
        var hash = right.body().at("/signedCopy/sha256").asString();
        assertThat(newest.path("changes")
                        .valueStream()
                        .filter(each -> each.path("field").asString().equals("signed.sha256")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.path("after").asString()).isEqualTo(hash);
                    assertThat(each.path("before").asString()).hasSize(64).isNotEqualTo(hash);
                });
    }

    @Test
    void onlyWhoAdministersAtTheTopOfATreeMayAndOnlyWhatIsThere() {
        var id = approved(plan());
        assertThat(administrator().post(erasure(id), SECRET).problem()).isEqualTo("404 not-found");
        assertThat(deputy().attach(id, "key-3", SignedPdfs.signedBy(signer)).status())
                .isEqualTo(200);
        var refused = deputy().post(erasure(id), SECRET);
        assertThat(refused.problem()).isEqualTo("403 right-missing");
        assertThat(refused.body().path("right").asString()).isEqualTo("ADMINISTER");
        assertThat(author().get(Client.PLANS + "/" + id + "/signed").status()).isEqualTo(200);
    }

    private void assertTold(String id) {
        var told = await().until(
                        () -> topics.events("thongsuot.plans", tenant).stream()
                                .filter(event -> event.subject().equals(id))
                                .toList()
                                .getLast(),
                        event -> event.type().endsWith(".erased.v1"));
        assertThat(told.type()).isEqualTo("vn.thongsuot.plan.erased.v1");
        assertThat(EventSchemas.violations(told.type(), told.data().toString())).isEmpty();
        assertThat(told.data().at("/erased/before").asLong()).isEqualTo(told.sequence());
        assertThat(told.data().at("/erased/fields").toString()).isEqualTo("[\"signed\"]");
        assertThat(told.data().at("/erased/basis").asString()).isEqualTo("STATE_SECRET");
    }

    private void assertProof(String id) {
        var audit = databases
                .of(tenant)
                .getCollection("audit")
                .find(new Document("aggregate", id))
                .into(new ArrayList<>());
        assertThat(audit)
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        entry -> assertThat(entry.get("erased", Document.class).getString("sha256"))
                                .hasSize(43));
    }

    private static String erasure(String id) {
        return Client.PLANS + "/" + id + "/signed/erasure";
    }

    private Client administrator() {
        return Client.of(port, issuer.token(tenant, Neighbours.ADMINISTRATOR));
    }
}
