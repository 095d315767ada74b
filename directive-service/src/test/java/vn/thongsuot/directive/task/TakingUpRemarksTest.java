package vn.thongsuot.directive.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.Destinations;
import vn.thongsuot.directive.assignment.HandlingAssignments;
import vn.thongsuot.directive.assignment.MakingAssignments;
import vn.thongsuot.directive.assignment.Receipt;
import vn.thongsuot.directive.assignment.ReceivingAssignments;
import vn.thongsuot.directive.assignment.Remark;
import vn.thongsuot.directive.assignment.Return;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

/** The chairman of a commune writes on a directive who leads and who takes part. */
class TakingUpRemarksTest {

    private static final Caller LEADER = new Caller(TENANT, "lanhdao");
    private static final Caller OFFICER = new Caller(TENANT, "chuyenvien");
    private static final LocalDate LAST = LocalDate.of(2025, 5, 5);

    private final InMemoryService service = new InMemoryService();
    private final MakingAssignments making =
            new MakingAssignments(service.assignments, Clock.fixed(NOW, ZoneOffset.UTC));
    private final HandlingAssignments handling = new HandlingAssignments(
            service.assignments, new Destinations(service.hierarchy, service.positions), service.access);
    private final TakingUpRemarks taking = new TakingUpRemarks(service.tasks, service.assignments, service.access);
    private final HandingIn handingIn = new HandingIn(service.tasks, service.access);

    private final String commune = service.unit("UBND xã", "PEOPLES_COMMITTEE", "COMMUNE", "STATE", null);
    private final String culture = service.unit("Phòng Văn hóa - Xã hội", "DIVISION", "COMMUNE", "STATE", commune);
    private final String economy = service.unit("Phòng Kinh tế", "DIVISION", "COMMUNE", "STATE", commune);
    private final String office = service.unit("Văn phòng", "OFFICE", "COMMUNE", "STATE", commune);
    private final String assignment = Assignment.idOf(TENANT, "directive", commune);

    @BeforeEach
    void theCommuneHasReceivedADirective() {
        service.post(CLERK, commune, Right.RECEIVE, Right.ISSUE);
        service.post(LEADER, commune, Right.APPROVE);
        service.post(OFFICER, culture, Right.RECORD);
        making.make(TENANT, "directive", List.of(commune), NOW, "event");
        done(new ReceivingAssignments(service.assignments, service.access)
                .receive(service.command(CLERK), assignment, new Receipt(null)));
    }

    @Test
    void aRemarkBecomesATaskWithItsUnitsAndItsDeadline() {
        remark(culture, NOW);
        var task = done(take(LEADER, "Tham mưu kế hoạch chuyển đổi số")).state();
        assertThat(task.source()).isEqualTo(new Source(Source.Kind.DIRECTIVE, "directive", null));
        assertThat(task.directive()).isEqualTo("directive");
        assertThat(task.title()).isEqualTo("Tham mưu kế hoạch chuyển đổi số");
        assertThat(task.roles())
                .containsExactly(
                        Role.of(RoleKind.LEAD, culture),
                        Role.of(RoleKind.COORDINATE, economy),
                        Role.of(RoleKind.FOR_INFORMATION, office));
        assertThat(task.deadline()).isEqualTo(new Deadline("trước ngày 06/5/2025", LAST));
        assertThat(task.course().givenOn()).isEqualTo(LocalDate.of(2025, 4, 22));
        assertThat(task.assigners()).containsExactly(commune);
        assertThat(task.text()).as("what the leader wrote may name persons").isNull();
    }

    @Test
    void itIsHandedInAndConfirmedAsEveryOther() {
        remark(culture, NOW);
        var task = done(take(CLERK, "Việc")).id();
        done(handingIn.handIn(
                service.command(OFFICER),
                task,
                draft(HandIn.Draft.class, "{\"unit\": \"%s\", \"text\": \"Đã trình\"}".formatted(culture))));
        var ended = done(handingIn.decide(
                service.command(CLERK),
                task,
                draft(HandIn.Verdict.class, "{\"unit\": \"%s\", \"confirmed\": true}".formatted(culture))));
        assertThat(ended.state().execution()).isEqualTo(Execution.DONE);
    }

    @Test
    void oneRemarkIsOneTaskAndAnotherIsAnother() {
        remark(culture, NOW);
        var first = done(take(LEADER, "Việc"));
        assertThat(done(take(CLERK, "Việc khác"))).as("asked again").isEqualTo(first);
        remark(economy, NOW.plusSeconds(60));
        var second = done(take(LEADER, "Việc khác"));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(service.tasks.told()).hasSize(2);
    }

    @Test
    void withoutARemarkThatHoldsThereIsNothingToTake() {
        assertThat(refusal(take(LEADER, "Việc"))).isEqualTo(Refusal.conflict("nothing-remarked"));
        remark(culture, NOW);
        done(handling.giveBack(service.command(CLERK), assignment, new Return("Không thuộc thẩm quyền")));
        assertThat(refusal(take(LEADER, "Việc"))).isEqualTo(Refusal.conflict("nothing-remarked"));
        assertThat(refusal(taking.takeUp(service.command(LEADER), "none", new TakingUpRemarks.Wish("Việc"))))
                .isEqualTo(Refusal.notFound());
    }

    @Test
    void onlyWhoMayApproveOrIssueThereTakesIt() {
        remark(culture, NOW);
        assertThat(refusal(take(OFFICER, "Việc")).code()).isEqualTo("right-missing");
        assertThat(violations(take(LEADER, " "))).containsExactly("/title required");
        assertThat(violations(take(LEADER, "x".repeat(1001)))).containsExactly("/title too-long");
        assertThat(violations(take(LEADER, "(MẬT) Việc"))).containsExactly("/title state-secret");
        assertThat(service.tasks.told()).isEmpty();
    }

    private void remark(String lead, Instant at) {
        var deadline = new Deadline("trước ngày 06/5/2025", LAST);
        var other = lead.equals(culture) ? economy : culture;
        var words = new Remark("Đồng chí A tham mưu", lead, List.of(other), deadline, List.of(office));
        done(handling.remark(service.command(LEADER, at), assignment, words));
    }

    private Outcome<Versioned<Task>> take(Caller by, String title) {
        return taking.takeUp(service.command(by), assignment, new TakingUpRemarks.Wish(title));
    }
}
