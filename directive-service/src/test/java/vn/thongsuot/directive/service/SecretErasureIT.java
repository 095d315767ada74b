package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.directive.intake.Intake;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** A secret that was noticed too late leaves nothing but the proof that it was there. */
class SecretErasureIT extends SearchedService {

    @Autowired
    TenantDatabases databases;

    @Test
    void whatTurnsOutToBeASecretIsErasedWhereverTheSameBytesCameInAndProofIsLeft() {
        var bytes = letter("KHẨN");
        var first = upload("", bytes, subject + ".pdf").id();
        var second = upload("", bytes, subject + " (2).pdf").id();
        assertThat(province.clerk()
                        .put(INTAKES + "/" + first + "/marks", 1, "{}")
                        .status())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(traces.of(subject)).anyMatch(place -> place.endsWith(".audit")));

        var erased = province.clerk().post(INTAKES + "/" + first + "/rejection", "{\"secret\": true}");
        assertThat(erased.status()).as(erased.body().toString()).isEqualTo(200);

        assertThat(traces.of(subject)).isEmpty();
        assertThat(province.clerk()
                        .get(INTAKES + "/" + second)
                        .body()
                        .path("reason")
                        .asString())
                .isEqualTo("state-secret");
        await().untilAsserted(() -> assertThat(audit(second)).hasSize(2));
        assertThat(audit(first)).hasSizeGreaterThanOrEqualTo(2).allSatisfy(entry -> {
            assertThat(entry.getString("by")).isNotBlank();
            assertThat(entry.getDate("at")).isNotNull();
            assertThat(entry.get("erased", Document.class).getString("sha256")).hasSize(43);
            assertThat(entry.get("erased", Document.class).getString("by")).isNotBlank();
        });
        assertThat(traces.of(subject)).isEmpty();
        assertTold(first);
        assertTold(second);
        assertLeftNothing(upload("", bytes, "a.pdf"), "422 state-secret file state-secret");
    }

    private void assertTold(String intake) {
        var told = await().until(
                        () -> topics.events("thongsuot.intakes", province.tenant).stream()
                                .filter(event -> event.subject().equals(intake))
                                .toList()
                                .getLast(),
                        event -> event.type().equals(Intake.ERASED));
        assertThat(EventSchemas.violations(told.type(), told.data().toString())).isEmpty();
        assertThat(told.data().at("/erased/before").asLong()).isEqualTo(told.sequence());
        assertThat(told.data().at("/erased/fields").toString()).isEqualTo("[\"file\"]");
        assertThat(told.data().at("/erased/basis").asString()).isEqualTo("STATE_SECRET");
    }

    private List<Document> audit(String intake) {
        return databases
                .of(province.tenant)
                .getCollection("audit")
                .find(new Document("aggregate", intake))
                .into(new ArrayList<>());
    }
}
