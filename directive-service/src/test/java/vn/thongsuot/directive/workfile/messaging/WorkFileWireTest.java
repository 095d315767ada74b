package vn.thongsuot.directive.workfile.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.directive.workfile.FiledAs;
import vn.thongsuot.directive.workfile.FiledDocument;
import vn.thongsuot.directive.workfile.PlanPaper;
import vn.thongsuot.directive.workfile.ReportPaper;
import vn.thongsuot.directive.workfile.Retention;
import vn.thongsuot.directive.workfile.WorkFile;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;
import vn.thongsuot.platformtest.wire.Samples;

class WorkFileWireTest {

    private static final StoredJson JSON = new StoredJson();
    private static final Instant AT = Instant.parse("2025-04-22T02:00:00Z");

    @Test
    void whatIsToldFitsTheContract() {
        var open = wire(file(WorkFile.State.OPEN, null, 3));
        for (var type : List.of(WorkFile.OPENED, WorkFile.CHANGED, WorkFile.REOPENED)) {
            assertThat(EventSchemas.violations(type, open)).isEmpty();
        }
        assertThat(EventSchemas.violations(WorkFile.CLOSED, wire(file(WorkFile.State.CLOSED, AT, 3))))
                .isEmpty();
    }

    @Test
    void whatPeopleWroteStaysHere() {
        assertThat(wire(file(WorkFile.State.CLOSED, AT, 2)))
                .doesNotContain("đồng chí An")
                .contains("lastYear");
    }

    /** The bound of an event is 512 kB. */
    @Test
    void aThousandDocumentsAreOneEvent() {
        assertThat(wire(file(WorkFile.State.OPEN, null, 1_000)).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(400_000);
    }

    @Test
    void everySampleOfAPlanAndAReportIsReadByWhoFilesThem() {
        assertThat(Samples.of("plans"))
                .isNotEmpty()
                .allSatisfy(sample ->
                        assertThat(read(sample.json(), PlanPaper.class).unit()).isNotBlank());
        assertThat(Samples.of("reports"))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(
                                read(sample.json(), ReportPaper.class).unit())
                        .isNotBlank());
    }

    private static <T> T read(String json, Class<T> type) {
        return JSON.fromJson(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static WorkFile file(WorkFile.State state, @Nullable Instant closed, int documents) {
        var filed = IntStream.rangeClosed(1, documents)
                .mapToObj(place -> new FiledDocument(
                        place,
                        FiledAs.EVIDENCE_LIST,
                        "0123456789abcdefghij%04d".formatted(place),
                        "1234567890",
                        "1234567890/UBND-KGVX",
                        new PartialDate("2025-04-22"),
                        "Hỏi đồng chí An",
                        "Hỏi đồng chí An",
                        100,
                        "Hỏi đồng chí An",
                        null,
                        "a".repeat(64),
                        AT))
                .toList();
        return new WorkFile(
                "d",
                "u",
                "Hỏi đồng chí An",
                new Retention("k", 10, "nhóm", "căn cứ"),
                AT,
                "Văn thư",
                filed,
                state,
                closed,
                closed == null ? null : "Văn thư",
                List.of(new WorkFile.Reopening(AT, "Giám đốc", "Hỏi đồng chí An")));
    }

    private static String wire(WorkFile file) {
        return JSON.toJson(WorkFileWire.of(new Versioned<>("a", 1, file)));
    }
}
