package vn.thongsuot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

class AuditEntryTest {

    private final Command command = new Command(
            new Caller(new TenantId("dong-nai"), "vanthu.sct"),
            Instant.parse("2025-05-05T00:00:00Z"),
            "10.0.0.1",
            null,
            null);

    @Test
    void tellsBeforeAndAfterOfWhatDiffersAndNothingElse() {
        var before = new Document("same", 1).append("changed", "a").append("removed", true);
        var after = new Document("same", 1).append("changed", "b").append("added", "c");

        var entry = AuditEntry.of(command, "plans", "p1", before, after);

        assertThat(entry.getList("changes", Document.class))
                .containsExactlyInAnyOrder(
                        new Document("field", "changed").append("before", "a").append("after", "b"),
                        new Document("field", "removed").append("before", true).append("after", null),
                        new Document("field", "added").append("before", null).append("after", "c"));
    }

    @Test
    void tellsWhoWhenAndFromWhere() {
        var entry = AuditEntry.of(command, "plans", "p1", null, new Document());

        assertThat(entry.getString("by")).isEqualTo("vanthu.sct");
        assertThat(entry.getDate("at").toInstant()).isEqualTo(command.at());
        assertThat(entry.getString("origin")).isEqualTo("10.0.0.1");
    }
}
