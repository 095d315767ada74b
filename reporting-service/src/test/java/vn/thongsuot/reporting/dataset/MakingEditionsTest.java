package vn.thongsuot.reporting.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.report.Consolidated;
import vn.thongsuot.reporting.report.FrozenFigures;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Sending;
import vn.thongsuot.reporting.report.Snapshot;
import vn.thongsuot.reporting.report.SnapshotReference;
import vn.thongsuot.reporting.report.Snapshots;
import vn.thongsuot.reporting.report.Workings;
import vn.thongsuot.reporting.report.Written;

/** Only what still counts is published. */
class MakingEditionsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");
    private static final Days PERIOD = new Days(LocalDate.of(2025, 4, 11), LocalDate.of(2025, 5, 5));
    /** Each reference ends with the number of figures that were frozen under it. */
    private static final String REFERENCE = "vps:";

    private static final DataSet SET = new DataSet(
            "so-lieu",
            new DataSet.Description(
                    "Số liệu", "", "sct", "vps", DataSet.Frequency.ANNUAL, List.of(), List.of(OpenColumn.VALUE)),
            List.of());

    private final InMemoryAggregates<Report> reports = InMemoryAggregates.of(Report.class);
    private final InMemoryReplica<ReportFact> known = InMemoryReplica.impatient(ReportFact.class, "supersedes");
    private final MakingEditions making = making();

    @SuppressWarnings("NullAway") // what is read here was approved before there was one chain
    private MakingEditions making() {
        return new MakingEditions(
                reports,
                new Snapshots(null, null, null, (tenant, reference) -> Optional.of(snapshot(reference))),
                known,
                new Organisation(InMemoryReplica.impatient(UnitCopy.class)),
                new Values());
    }

    /** The cells alone. */
    private static final class Values implements EditionText {

        @Override
        public byte[] csv(List<OpenColumn> columns, List<List<String>> rows) {
            return rows.toString().getBytes(UTF_8);
        }

        @Override
        public byte[] json(String slug, String licence, List<OpenColumn> columns, List<List<String>> rows) {
            return csv(columns, rows);
        }
    }

    private static Snapshot snapshot(String reference) {
        var item = new FrozenFigures.Item(
                "articles", "articles", "Số tin", "tin", null, null, null, null, "12", "EQ", 1, null, null, null);
        var rows = Integer.parseInt(reference.substring(REFERENCE.length()));
        var figures = new FrozenFigures(true, 0L, 0, AT, null, Collections.nCopies(rows, item), null, null);
        return new Snapshot(
                reference, null, "r", 2, "hash", null, AT, new Snapshot.Content("", null, null, List.of(), figures));
    }

    private void approved(String id, Sending.@Nullable SentBack back) {
        approved(id, back, 1);
    }

    private void approved(String id, Sending.@Nullable SentBack back, int rows) {
        var frame = new Report.Frame(
                "vps", "sct", null, Report.Kind.THEMATIC, PERIOD, null, "d1", null, List.of(), null, null);
        var report = new Report(
                frame,
                new Report.Identity("Báo cáo", null, null, null),
                Written.NOTHING,
                null,
                Consolidated.NOTHING,
                Report.Status.APPROVED,
                null,
                new SnapshotReference(REFERENCE + rows, null, "hash", null, AT, null, null),
                new Sending(AT, "sct", null, null, back),
                null,
                Workings.NONE);
        reports.createAll(Command.ofService(TENANT, "test", AT, id), Map.of(id, report), "made");
    }

    private List<String> refused(String... wanted) {
        return broken(wanted).stream().map(Violation::pointer).toList();
    }

    private List<Violation> broken(String... wanted) {
        return switch (making.make(TENANT, SET, List.of(wanted), "")) {
            case Outcome.Done<Edition> done -> List.of();
            case Outcome.Refused<Edition> refused -> refused.refusal().violations();
        };
    }

    private void successor(String of, String status, ReportFact.@Nullable Snapshot snapshot) {
        known.know(
                TENANT,
                "after-" + of,
                snapshot == null ? 1 : 2,
                new ReportFact("vps", "sct", "d1", PERIOD, status, null, null, null, of, snapshot));
    }

    @Test
    void aReportThatCameBackIsNotPublished() {
        approved("good", null);
        approved("back", new Sending.SentBack(AT, null, "Sai số.", "next"));

        assertThat(refused("good")).isEmpty();
        assertThat(refused("good", "back")).containsExactly("/reports/1");
    }

    @Test
    void aReportIsReplacedOnceItsCorrectionIsApproved() {
        approved("good", null);
        successor("good", "DRAFT", null);
        assertThat(refused("good")).isEmpty();

        successor("good", "APPROVED", new ReportFact.Snapshot("hash"));
        assertThat(refused("good")).containsExactly("/reports/0");
    }

    @Test
    void reportsWithoutASingleFigureMakeNoVersion() {
        approved("empty", null, 0);
        approved("good", null);

        assertThat(broken("empty")).containsExactly(Violation.of("/reports", "no-rows"));
        assertThat(broken("empty", "good")).isEmpty();
    }

    @Test
    void theRowsOfAllReportsTogetherFitInOneVersion() {
        approved("half", null, MakingEditions.ROWS / 2);
        approved("rest", null, MakingEditions.ROWS - MakingEditions.ROWS / 2);
        approved("one", null);

        assertThat(broken("half", "rest")).isEmpty();
        assertThat(broken("half", "rest", "one")).containsExactly(Violation.of("/reports", "too-many-rows"));
    }
}
