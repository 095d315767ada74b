package vn.thongsuot.directive.workfile;

import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;

import java.util.List;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.directive.urging.Urging;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

/** A department that keeps work files, its clerk and its director. */
final class Cabinet {

    static final Caller DIRECTOR = new Caller(TENANT, "giamdoc");

    final InMemoryService service = new InMemoryService();
    final InMemoryAggregates<WorkFile> files = InMemoryAggregates.of(WorkFile.class, "directive", "unit", "state");
    final InMemoryAggregates<Urging> urgings = InMemoryAggregates.of(Urging.class, "directive", "unit");
    final InMemoryReplica<PlanPaper> plans = InMemoryReplica.impatient(PlanPaper.class, "directives");
    final InMemoryReplica<ReportPaper> reports = InMemoryReplica.impatient(ReportPaper.class, "directive");
    final KeepingWorkFiles keeping = new KeepingWorkFiles(
            files,
            service.directives,
            InMemoryService.known(service.units),
            RetentionPeriods.delivered(),
            service.access);
    final FilingDocuments filing = new FilingDocuments(
            files,
            service.directives,
            new FindingDocuments(service.directives, urgings, plans, reports, service.units),
            service.access);
    final String department = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null);

    Cabinet() {
        service.post(CLERK, department, Right.ISSUE, Right.RECEIVE);
        service.post(DIRECTOR, department, Right.APPROVE);
    }

    /** Id of a letter that came in. */
    String letter(String symbol) {
        return letter(symbol, "");
    }

    /** @param more begins with a comma unless empty */
    String letter(String symbol, String more) {
        return service.directive("""
            {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "INCOMING", "symbol": "%s", "date": "2025-04-11",
             "subject": "V/v hưởng ứng Ngày Sáng tạo", "issuer": {"name": "UBND tỉnh"}%s}\
            """.formatted(symbol, more)).id();
    }

    void plan(String id, String directive, String status) {
        plans.know(
                TENANT,
                id,
                "DRAFT".equals(status) ? 1 : 2,
                new PlanPaper(
                        department,
                        status,
                        List.of(directive),
                        "45",
                        "45/KH-SCT",
                        new PartialDate("2025-04-15"),
                        "Kế hoạch hưởng ứng",
                        new SignedPaper("a".repeat(64))));
    }

    Outcome<Versioned<WorkFile>> open(Caller caller, String json) {
        return keeping.open(service.command(caller), draft(WorkFileDraft.class, json.replace('\'', '"')));
    }

    /** Id of a work file that is open. */
    String opened(String directive) {
        return done(open(
                        CLERK,
                        "{'directive': '%s', 'unit': '%s', 'retention': 'ke-hoach-bao-cao-dot-xuat'}"
                                .formatted(directive, department)))
                .id();
    }

    Outcome<Versioned<WorkFile>> gather(String id) {
        return filing.gather(service.command(CLERK), id);
    }

    Outcome<Versioned<WorkFile>> file(String id, String json) {
        return filing.file(service.command(CLERK), id, draft(DocumentDraft.class, json.replace('\'', '"')));
    }

    Outcome<Versioned<WorkFile>> revise(String id, int place, String json) {
        return filing.revise(service.command(CLERK), id, place, draft(DocumentDraft.class, json.replace('\'', '"')));
    }

    Outcome<Versioned<WorkFile>> close(String id) {
        return keeping.close(service.command(CLERK), id);
    }

    Outcome<Versioned<WorkFile>> reopen(Caller caller, String id, String reason) {
        return keeping.reopen(service.command(caller), id, reason);
    }
}
