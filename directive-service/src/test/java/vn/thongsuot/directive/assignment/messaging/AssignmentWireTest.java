package vn.thongsuot.directive.assignment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.Commitment;
import vn.thongsuot.directive.assignment.Deed;
import vn.thongsuot.directive.assignment.Handler;
import vn.thongsuot.directive.assignment.Part;
import vn.thongsuot.directive.assignment.Remark;
import vn.thongsuot.directive.assignment.Share;
import vn.thongsuot.directive.assignment.Status;
import vn.thongsuot.directive.assignment.Step;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;
import vn.thongsuot.platformtest.wire.Samples;

class AssignmentWireTest {

    private static final StoredJson JSON = new StoredJson();

    private static final Instant AT = Instant.parse("2025-04-22T02:00:00Z");
    private static final Deadline BY = new Deadline("trước 05/5/2025", LocalDate.of(2025, 5, 5));
    private static final Assignment FULL = new Assignment(
            "d",
            "u",
            Status.FORWARDED,
            AT,
            AT,
            "Văn thư",
            "đã nhận",
            "a",
            new Share(Part.LEAD, BY),
            new Remark("Giao đồng chí An", "u1", List.of("u2"), BY, List.of("u3")),
            new Handler("u1", "p"),
            new Commitment("Xin nhận", LocalDate.of(2025, 4, 23), "Cục trưởng", "an.nguyen"),
            List.of(new Deed(Step.REMARK, AT, "Giám đốc", "Giao đồng chí An")));
    private static final Assignment BARE =
            new Assignment("d", "u", Status.SENT, AT, null, null, null, null, null, null, null, null, List.of());

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

    @Test
    void wordsThatMayNamePersonsAreNotTold() {
        assertThat(JSON.toJson(AssignmentWire.of(new Versioned<>("id1", 1, FULL))))
                .doesNotContain("đồng chí", "Xin nhận", "đã nhận", "an.nguyen", "history");
    }

    @Test
    void whatWasStoredBeforeThereWasAHistoryIsReadStill() {
        var before = new Document(Map.of("directive", "d", "unit", "u", "status", "SENT", "madeAt", AT.toString()));
        assertThat(JSON.fromDocument(before, Assignment.class)).isEqualTo(BARE);
        assertThat(JSON.fromDocument(JSON.toDocument(FULL), Assignment.class)).isEqualTo(FULL);
    }

    @Test
    void everySampleOfAnAssignmentIsReadByWhoCarriesRemarksOut() {
        assertThat(Samples.of("assignments")).isNotEmpty().allSatisfy(sample -> {
            var told = JSON.fromJson(sample.json().getBytes(StandardCharsets.UTF_8), RemarkedAssignments.Told.class);
            assertThat(told.remark() == null).isEqualTo(!sample.json().contains("\"remark\""));
        });
    }

    private static List<String> violations(String type, Assignment assignment) {
        return EventSchemas.violations(type, JSON.toJson(AssignmentWire.of(new Versioned<>("id1", 1, assignment))));
    }
}
