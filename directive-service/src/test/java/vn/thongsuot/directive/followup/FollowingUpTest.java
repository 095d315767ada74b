package vn.thongsuot.directive.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.MakingAssignments;
import vn.thongsuot.directive.assignment.Receipt;
import vn.thongsuot.directive.assignment.ReceivingAssignments;
import vn.thongsuot.directive.task.PlanCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.paging.PageQuery;

class FollowingUpTest {

    private final InMemoryService service = new InMemoryService();
    private final FollowingUp followingUp = new FollowingUp(
            service.directives, service.assignments, service.plans, service.reports, service.organisation);
    private final MakingAssignments making =
            new MakingAssignments(service.assignments, Clock.fixed(NOW, ZoneOffset.UTC));
    private final String city = service.unit("UBND Thành phố", "PEOPLES_COMMITTEE", "PROVINCE", "STATE", null);
    private final List<String> departments = IntStream.range(0, 6)
            .mapToObj(i -> service.unit(
                    "{\"name\": \"Sở %d\", \"kind\": \"DEPARTMENT\", \"level\": \"PROVINCE\", \"system\": \"STATE\", \"parent\": \"%s\", \"order\": %d}"
                            .formatted(i, city, 10 - i)))
            .toList();

    @BeforeEach
    void theClerkIssues() {
        service.post(CLERK, city, Right.ISSUE, Right.RECEIVE);
    }

    @Test
    void everySilenceHasItsReason() {
        var directive = sent(departments);
        departments.subList(1, 6).forEach(unit -> receive(directive, unit));
        plan(directive, 2, "SUBMITTED");
        plan(directive, 3, "APPROVED");
        plan(directive, 4, "APPROVED");
        plan(directive, 5, "APPROVED");
        report(directive, 4, "RETURNED", null, false);
        report(directive, 5, "APPROVED", "NOTHING_TO_REPORT", true);
        var board = board(directive, null, 50, null);
        assertThat(board.rows().items()).extracting(Row::unit).containsExactlyElementsOf(departments.reversed());
        assertThat(reasons(board))
                .containsOnly(
                        Map.entry(departments.get(0), Reason.NOT_RECEIVED),
                        Map.entry(departments.get(1), Reason.NO_PLAN),
                        Map.entry(departments.get(2), Reason.PLAN_IN_APPROVAL),
                        Map.entry(departments.get(3), Reason.NO_REPORT),
                        Map.entry(departments.get(4), Reason.REPORT_RETURNED));
        assertThat(board.counts().recipients()).isEqualTo(6);
        assertThat(board.counts().receipt())
                .containsEntry(ReceiptState.SENT, 1)
                .containsEntry(ReceiptState.RECEIVED, 5)
                .containsEntry(ReceiptState.RETURNED, 0);
        assertThat(board.counts().report())
                .containsEntry(ReportState.NOTHING_TO_REPORT, 1)
                .containsEntry(ReportState.RETURNED, 1)
                .containsEntry(ReportState.NONE, 4);
    }

    @Test
    @Tag("HCM-19")
    void whoHasAPlanOfItsOwnUnderTheCityPlanAndWhoHasNotIsListed() {
        var cityPlan = sent(departments);
        plan(cityPlan, 0, "APPROVED");
        plan(cityPlan, 1, "SUBMITTED");
        plan(cityPlan, 1, "DRAFT");
        plan("another", 2, "APPROVED");
        var all = board(cityPlan, null, 50, null);
        assertThat(all.rows().items())
                .filteredOn(row -> row.plan().state() != PlanState.NONE)
                .extracting(row -> row.unit(), row -> row.plan().state())
                .containsExactlyInAnyOrder(
                        tuple(departments.get(0), PlanState.APPROVED), tuple(departments.get(1), PlanState.SUBMITTED));
        assertThat(all.counts().plan()).containsEntry(PlanState.NONE, 4);
        assertThat(board(cityPlan, Column.PLAN, 50, null).rows().items())
                .extracting(Row::unit)
                .containsExactlyElementsOf(departments.subList(1, 6).reversed());
    }

    @Test
    void aReportIsTheLatestPeriodsAndArrivesWhenItIsSent() {
        var directive = sent(departments);
        report(directive, 0, "APPROVED", null, true);
        service.reports.know(
                TENANT,
                "later",
                new ReportCopy(departments.get(0), directive, "APPROVED", june(), "city", null, null, null));
        report(directive, 1, "APPROVED", null, true);
        service.reports.know(
                TENANT,
                "back",
                new ReportCopy(
                        departments.get(2),
                        directive,
                        "APPROVED",
                        june(),
                        "city",
                        null,
                        new ReportCopy.Moment(NOW),
                        new ReportCopy.Moment(NOW)));
        var rows = board(directive, null, 50, null).rows().items().stream()
                .collect(Collectors.toMap(Row::unit, row -> row.report().state()));
        assertThat(rows)
                .containsEntry(departments.get(0), ReportState.APPROVED)
                .containsEntry(departments.get(1), ReportState.SENT)
                .containsEntry(departments.get(2), ReportState.RETURNED);
    }

    @Test
    void aDirectiveToAllCommunesIsPagedWithoutAGapOrADouble() {
        var communes =
                IntStream.range(0, 3321).mapToObj(i -> "xa-%04d".formatted(i)).toList();
        communes.forEach(commune -> service.units.create(
                service.command(CLERK),
                commune,
                () -> Decision.accepted(
                        service.units.find(TENANT, city).orElseThrow().state(), "established")));
        var directive = sent(communes);
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = board(directive, Column.RECEIPT, 200, cursor).rows();
            page.items().forEach(row -> seen.add(row.unit()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().hasSize(3321);
    }

    @Test
    void thereIsNoBoardOfNothingAndNoPageAfterNobody() {
        assertThat(followingUp.board(TENANT, "nothing", null, new PageQuery(50, null)))
                .isEmpty();
        var directive = sent(departments);
        assertThatThrownBy(() -> board(directive, null, 50, "nobody")).isInstanceOf(RefusedException.class);
    }

    private String sent(List<String> recipients) {
        var quoted = recipients.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        var id = service.directive("""
                {"system": "STATE", "kind": "PLAN", "direction": "INCOMING", "subject": "Kế hoạch", "recipients": [%s]}""".formatted(quoted)).id();
        making.make(TENANT, id, recipients, NOW, "event");
        return id;
    }

    private void receive(String directive, String unit) {
        var receiving = new ReceivingAssignments(service.assignments, service.access);
        done(receiving.receive(service.command(CLERK), Assignment.idOf(TENANT, directive, unit), new Receipt(null)));
    }

    private void plan(String directive, int unit, String status) {
        var plan = new PlanCopy(departments.get(unit), status, List.of("other", directive), null, "/KH-S");
        service.plans.know(TENANT, "plan-" + unit + status, plan);
    }

    private void report(String directive, int unit, String status, @Nullable String answer, boolean sent) {
        var period = new ReportCopy.Days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30));
        var moment = sent ? new ReportCopy.Moment(NOW) : null;
        service.reports.know(
                TENANT,
                "report-" + unit,
                new ReportCopy(departments.get(unit), directive, status, period, "city", answer, moment, null));
    }

    private static ReportCopy.Days june() {
        return new ReportCopy.Days(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30));
    }

    private Board board(String directive, @Nullable Column missing, int limit, @Nullable String cursor) {
        return followingUp
                .board(TENANT, directive, missing, new PageQuery(limit, cursor))
                .orElseThrow();
    }

    private static Map<String, Reason> reasons(Board board) {
        return board.rows().items().stream()
                .filter(row -> row.reason().isPresent())
                .collect(Collectors.toMap(Row::unit, row -> row.reason().orElseThrow()));
    }
}
