package vn.thongsuot.reporting.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Written;

class LineageTest {

    private static final TenantId TENANT = new TenantId("dong-nai");

    private final InMemoryReplica<DirectiveFact> directives = InMemoryReplica.impatient(DirectiveFact.class);
    private final InMemoryAggregates<Report> reports = InMemoryAggregates.of(Report.class, "frame.directive");
    private final Lineage lineage = new Lineage(
            new Directives(directives),
            InMemoryReplica.impatient(TaskFact.class, "directive"),
            InMemoryReplica.impatient(PlanFact.class, "directives"),
            InMemoryReplica.impatient(ActivityFact.class, "directives"),
            reports);

    @BeforeEach
    void aDocumentIsKnown() {
        directives.know(
                TENANT,
                "d1",
                new DirectiveFact(
                        "STATE", "PLAN", null, null, null, null, null, null, "ISSUED", List.of(), null, null));
    }

    @Test
    void reportsAreFollowedOverAllPages() {
        add(Lineage.BOUND);

        var seen = lineage.of(TENANT, "d1").orElseThrow();
        assertThat(seen.reports()).hasSize(Lineage.BOUND);
        assertThat(seen.truncated()).isFalse();
    }

    @Test
    void moreReportsThanTheBoundAreCutAndSaidToBe() {
        add(Lineage.BOUND + 1);

        var seen = lineage.of(TENANT, "d1").orElseThrow();
        assertThat(seen.reports()).hasSize(Lineage.BOUND);
        assertThat(seen.truncated()).isTrue();
    }

    private void add(int count) {
        var day = LocalDate.of(2025, 4, 11);
        var frame = new Report.Frame(
                "u1", null, null, Report.Kind.THEMATIC, new Days(day, day), null, "d1", null, List.of(), null, null);
        var draft = Report.draft(frame, new Report.Identity("Báo cáo", null, null, null), Written.NOTHING);
        var states = new HashMap<String, Report>();
        for (var place = 0; place < count; place++) {
            states.put("r" + place, draft);
        }
        reports.createAll(
                Command.ofService(TENANT, "test", Instant.EPOCH, "test"), states, "vn.thongsuot.report.drafted.v1");
    }
}
