package vn.thongsuot.directive.datarequest.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.directive.datarequest.Form;
import vn.thongsuot.directive.datarequest.Recipients;
import vn.thongsuot.directive.datarequest.RequestStatus;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class DataRequestWireTest {

    private static final StoredJson JSON = new StoredJson();
    private static final Instant AT = Instant.parse("2025-04-22T02:00:00Z");
    private static final Form FORM = new Form(
            List.of(
                    new Column("c1", "Tên", ColumnType.TEXT, null, true, List.of()),
                    new Column("c2", "Loại", ColumnType.CHOICE, "cái", false, List.of("A", "B"))),
            2,
            2);
    private static final DataRequest FULL = new DataRequest(
            "Số liệu",
            "u",
            "d",
            FORM,
            new Recipients(List.of("u1"), List.of(), List.of(), List.of("u1", "u2")),
            new Deadline("trước 05/5/2025", LocalDate.of(2025, 5, 4)),
            "Hỏi đồng chí An",
            RequestStatus.CLOSED,
            AT,
            "Văn thư",
            AT);
    private static final DataRequest BARE = new DataRequest(
            "Số liệu",
            "u",
            null,
            FORM,
            new Recipients(List.of(), List.of(), List.of(), List.of()),
            null,
            null,
            RequestStatus.DRAFT,
            null,
            null,
            null);

    @Test
    void whatIsToldFitsTheContract() {
        for (var type : List.of(DataRequest.DRAFTED, DataRequest.CHANGED, DataRequest.SENT, DataRequest.CLOSED)) {
            assertThat(EventSchemas.violations(type, wire(FULL))).isEmpty();
            assertThat(EventSchemas.violations(type, wire(BARE))).isEmpty();
        }
    }

    @Test
    void theNoteStaysHere() {
        assertThat(wire(FULL)).doesNotContain("An").contains("\"recipients\":[\"u1\",\"u2\"]");
    }

    private static String wire(DataRequest request) {
        return JSON.toJson(DataRequestWire.of(new Versioned<>("r", 1, request)));
    }
}
