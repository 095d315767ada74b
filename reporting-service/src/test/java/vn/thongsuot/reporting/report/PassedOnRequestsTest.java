package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.reporting.report.PassedOnRequests.Request;
import vn.thongsuot.reporting.report.Written.Recommendation;

/** A correction repeats a request where it asks the same body for the same. */
class PassedOnRequestsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");

    private final DongNai case1 = new DongNai();
    private final InMemoryAggregates<Report> reports = InMemoryAggregates.of(Report.class);

    @Test
    void theSameWordsToAnotherBodyAreAnotherRequest() {
        var wrong = asking(
                new Recommendation("UBND tỉnh", "ubnd", "đề nghị", "bố trí kinh phí."),
                new Recommendation("Sở Tài chính", null, "đề nghị", "hướng dẫn."));
        var corrected = asking(
                        new Recommendation("UBND tỉnh", "ubnd", "đề nghị", "Bố trí kinh phí"),
                        new Recommendation("UBND tỉnh", "qltm", "đề nghị", "bố trí kinh phí."),
                        new Recommendation("Sở Nội vụ", null, "đề nghị", "hướng dẫn."))
                .successor("wrong", new Returned(null, "", AT, Map.of(), List.of()));
        reports.createAll(
                Command.ofService(TENANT, "test", AT, "cause"),
                Map.of("wrong", wrong, "right", corrected),
                ReportEvent.DRAFTED);

        var repeated = new PassedOnRequests(reports).of(TENANT, "right");

        assertThat(repeated.asked()).isEqualTo(Map.of(0, List.of(new Request("wrong", 0))));
        assertThat(repeated.dropped()).containsExactly(new Request("wrong", 1));
    }

    private Report asking(Recommendation... asked) {
        case1.written = new Written(Map.of(), List.of(), List.of(), List.of(asked), List.of(), List.of());
        return case1.report();
    }
}
