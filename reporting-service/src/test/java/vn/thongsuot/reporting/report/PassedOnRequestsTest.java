package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.report.PassedOnRequests.Request;
import vn.thongsuot.reporting.report.Written.Recommendation;

/** A correction repeats a request where it asks the same body for the same. */
class PassedOnRequestsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");

    private final DongNai case1 = new DongNai();
    private final InMemoryAggregates<Report> reports = InMemoryAggregates.of(Report.class);
    private final InMemoryReplica<ReportFact> known = InMemoryReplica.impatient(ReportFact.class, "supersedes");
    private final PassedOnRequests requests = new PassedOnRequests(reports, known);

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

        var repeated = requests.of(TENANT, "right");

        assertThat(repeated.asked()).isEqualTo(Map.of(0, List.of(new Request("wrong", 0))));
        assertThat(repeated.dropped()).containsExactly(new Request("wrong", 1));
    }

    @Test
    void whatAnApprovedReportInItsPlaceAsksForNoLongerIsDroppedWhicheverIsToldOfFirst() {
        var first = asking(
                new Recommendation("UBND tỉnh", "ubnd", "đề nghị", "bố trí kinh phí."),
                new Recommendation("Sở Tài chính", null, "đề nghị", "hướng dẫn."),
                new Recommendation("Sở Nội vụ", null, "đề nghị", "tập huấn."));
        var second = asking(
                new Recommendation("UBND tỉnh", "ubnd", "đề nghị", "bố trí kinh phí."),
                new Recommendation("Sở Nội vụ", null, "đề nghị", "tập huấn."));
        var third = asking(new Recommendation("UBND tỉnh", "ubnd", "đề nghị", "bố trí kinh phí."));
        stored(Map.of("first", first, "second", approved(second), "third", third));
        supersedes("second", "first");
        supersedes("third", "second");
        assertThat(requests.of(TENANT, "first").dropped()).containsExactly(new Request("first", 1));

        stored(Map.of("last", approved(asking())));
        supersedes("last", "third");
        assertThat(requests.of(TENANT, "first").dropped())
                .containsExactlyInAnyOrder(new Request("first", 0), new Request("first", 1), new Request("first", 2));
    }

    private static Report approved(Report report) {
        return report.approved(new SnapshotReference("s", 1L, "hash", null, AT, null, null));
    }

    private void stored(Map<String, Report> some) {
        reports.createAll(Command.ofService(TENANT, "test", AT, "cause"), some, ReportEvent.DRAFTED);
    }

    private void supersedes(String later, String earlier) {
        known.know(
                TENANT,
                later,
                new ReportFact("sct", null, "qd", DongNai.PERIOD, "DRAFT", null, null, null, earlier, null));
    }

    private Report asking(Recommendation... asked) {
        case1.written = new Written(Map.of(), List.of(), List.of(), List.of(asked), List.of(), List.of());
        return case1.report();
    }
}
