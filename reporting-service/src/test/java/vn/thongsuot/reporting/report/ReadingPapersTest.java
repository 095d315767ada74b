package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.documents.serving.MakingFiles;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.answer.Answers;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.ReorganisationFact;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.facts.UnitLineFact;
import vn.thongsuot.reporting.facts.UnitLines;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.InMemoryCells;
import vn.thongsuot.reporting.figure.ReadingFigures;
import vn.thongsuot.reporting.figure.Selecting;

/** What goes with a report is given only where there is something to give: no empty workbook, and nothing made afterwards. */
class ReadingPapersTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");
    private static final int BOUND = 10;

    private final InMemoryAggregates<Report> reports = InMemoryAggregates.of(Report.class);
    private final MakingFiles files = new MakingFiles(new Renderings(1, Duration.ofSeconds(5)));
    private final Snapshots snapshots = snapshots();
    private final ReadingPapers papers = papers();

    /** Of the time when each unit had a chain of its own: the page was kept, and no paper beside it. */
    @SuppressWarnings("NullAway") // the tenant's chain is not asked for what is older than it
    private static Snapshots snapshots() {
        return new Snapshots(null, null, null, (tenant, reference) -> Optional.empty());
    }

    @SuppressWarnings("NullAway") // the page itself is not read here
    private ReadingPapers papers() {
        var gathering = gathering();
        var reading = new ReadingReports(reports, snapshots, null, gathering, null, files);
        return new ReadingPapers(reading, snapshots, gathering, files);
    }

    @SuppressWarnings("NullAway") // the directive is not known here, so that neither figures nor targets are read
    private Gathering gathering() {
        var known = new Directives(InMemoryReplica.impatient(DirectiveFact.class));
        var organisation = new Organisation(InMemoryReplica.impatient(UnitCopy.class));
        var lines = new UnitLines(
                InMemoryReplica.impatient(UnitLineFact.class), InMemoryReplica.impatient(ReorganisationFact.class));
        var selecting = new Selecting(known, organisation, lines, Clock.systemUTC());
        var indicators = InMemoryReplica.impatient(IndicatorFact.class);
        Freshness.Meter meter = () -> new Freshness(0L, 0L, 0, AT);
        return new Gathering(
                known,
                organisation,
                InMemoryReplica.impatient(TaskFact.class, "directive"),
                InMemoryReplica.impatient(ActivityFact.class, "directives", "unit", "coordinators"),
                InMemoryReplica.impatient(CampaignFact.class),
                selecting,
                new ReadingFigures(new InMemoryCells(), null, null, meter, selecting, indicators),
                null,
                new Answers(
                        known,
                        organisation,
                        InMemoryReplica.impatient(AssignmentFact.class, "directive", "unit"),
                        InMemoryReplica.impatient(PlanFact.class, "directives", "unit"),
                        InMemoryReplica.impatient(ReportFact.class, "directive", "unit", "period.to")),
                new RelatedReports(reports, snapshots),
                BOUND);
    }

    private void stored(Report report) {
        reports.createAll(Command.ofService(TENANT, "test", AT, "drafted"), Map.of("r", report), "report.drafted");
    }

    private static void assertConflict(String code, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.conflict(code)));
    }

    @Test
    void aReportThatHasNothingToReportHasNoTableForAWorkbook() {
        stored(new DongNai().report().answeringNothing("đơn vị mới thành lập"));

        assertConflict("report-without-tables", () -> papers.annexes(TENANT, "r"));
        assertThat(papers.companion(TENANT, "r", Companion.NEWS, Format.HTML)).isPresent();
    }

    @Test
    void whatWasNotKeptAtTheApprovalIsNotMadeAfterwards() {
        var frozen = new SnapshotReference("vps:1", null, "h1", null, AT, "Chánh Văn phòng", null);
        stored(new DongNai().report().approved(frozen));

        assertConflict("paper-not-kept", () -> papers.annexes(TENANT, "r"));
        assertConflict("paper-not-kept", () -> papers.companion(TENANT, "r", Companion.BRIEF, Format.PDF));
    }

    @Test
    void ofAReportThatIsNotThereNothingIsGiven() {
        assertThat(papers.annexes(TENANT, "nowhere")).isEmpty();
        assertThat(papers.companion(TENANT, "nowhere", Companion.NEWS, Format.HTML))
                .isEmpty();
    }
}
