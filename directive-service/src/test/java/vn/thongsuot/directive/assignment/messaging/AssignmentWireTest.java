package vn.thongsuot.directive.assignment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;
import vn.thongsuot.platformtest.wire.Samples;

class AssignmentWireTest {

    private static final StoredJson JSON = new StoredJson();

    private static final Instant AT = Instant.parse("2025-04-22T02:00:00Z");
    private static final Assignment FULL =
            new Assignment("d", "u", Assignment.Status.RECEIVED, AT, AT, "Văn thư", "đã nhận");
    private static final Assignment BARE = new Assignment("d", "u", Assignment.Status.SENT, AT, null, null, null);

    @Test
    void whatIsToldFitsTheContract() {
        assertThat(violations(Assignment.MADE, FULL)).isEmpty();
        assertThat(violations(Assignment.MADE, BARE)).isEmpty();
        assertThat(violations(Assignment.RECEIVED, FULL)).isEmpty();
        assertThat(violations(Assignment.RECEIVED, BARE)).isEmpty();
    }

    @Test
    void everySampleOfADirectiveIsReadByWhoMakesAssignments() {
        assertThat(Samples.of("directives")).isNotEmpty().allSatisfy(sample -> {
            var told = JSON.fromJson(sample.json().getBytes(StandardCharsets.UTF_8), IssuedDirectives.Told.class);
            assertThat(told.status()).isIn("DRAFT", "ISSUED");
            assertThat(told.recipients()).isNotNull();
        });
    }

    private static List<String> violations(String type, Assignment assignment) {
        return EventSchemas.violations(type, JSON.toJson(AssignmentWire.of(new Versioned<>("id1", 1, assignment))));
    }
}
