package vn.thongsuot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

class AuditErasureTest {

    private static final TenantId TENANT = new TenantId("dong-nai");

    private static final Erasure WHY = Erasure.of("text", Erasure.Basis.STATE_SECRET);

    private final Document entry =
            AuditEntry.of(by("vanthu", 0), "intakes", "i1", null, new Document("text", "điều không được giữ"));

    @Test
    void whoWhenAndOfWhatStayWithTheHashOfWhatWasSaid() {
        var left = AuditErasure.erased(entry, by("quantri", 60), WHY);

        assertThat(left.toJson()).doesNotContain("điều", "changes");
        assertThat(left).containsEntry("by", "vanthu").containsEntry("aggregate", "i1");
        assertThat(left.getDate("at")).isEqualTo(Date.from(Instant.EPOCH));
        var proof = left.get("erased", Document.class);
        assertThat(proof.getString("sha256")).hasSize(43);
        assertThat(proof).containsEntry("basis", "STATE_SECRET").containsEntry("fields", List.of("text"));
        assertThat(proof).containsEntry("by", "quantri").containsEntry("at", Date.from(Instant.ofEpochSecond(60)));
    }

    @Test
    void theHashIsOfWhatWasSaidAndOfNothingElse() {
        var same = AuditEntry.of(by("another", 5), "intakes", "i2", null, new Document("text", "điều không được giữ"));
        var other = AuditEntry.of(by("vanthu", 0), "intakes", "i1", null, new Document("text", "điều khác"));
        assertThat(hash(same)).isEqualTo(hash(entry));
        assertThat(hash(other)).isNotEqualTo(hash(entry));
    }

    @Test
    void whatWasErasedOnceStaysAsItWasLeft() {
        var left = AuditErasure.erased(entry, by("quantri", 60), WHY);
        assertThat(AuditErasure.erased(left, by("another", 90), WHY)).isEqualTo(left);
    }

    private static String hash(Document entry) {
        return AuditErasure.erased(entry, by("quantri", 60), WHY)
                .get("erased", Document.class)
                .getString("sha256");
    }

    private static Command by(String subject, long second) {
        return new Command(new Caller(TENANT, subject), Instant.ofEpochSecond(second), "10.0.0.1", null, null);
    }
}
