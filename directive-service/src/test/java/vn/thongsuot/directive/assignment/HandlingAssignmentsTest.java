package vn.thongsuot.directive.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;

class HandlingAssignmentsTest {

    private static final Caller LEADER = new Caller(TENANT, "chutich");
    private static final Caller HEAD = new Caller(TENANT, "truongphong");
    private static final Caller OFFICER = new Caller(TENANT, "chuyenvien");
    private static final Deadline BY = new Deadline("trước ngày 28/4/2025", LocalDate.of(2025, 4, 27));

    private final InMemoryService service = new InMemoryService();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MakingAssignments making = new MakingAssignments(service.assignments, clock);
    private final ReceivingAssignments receiving = new ReceivingAssignments(service.assignments, service.access);
    private final HandlingAssignments handling = new HandlingAssignments(
            service.assignments, new Destinations(new Hierarchy(service.units), service.positions), service.access);
    private final HandingDown handingDown = new HandingDown(service.assignments, clock);

    private final String commune = service.unit("UBND xã Thuận An", "PEOPLES_COMMITTEE", "COMMUNE", "STATE", null);
    private final String culture = service.unit("Phòng Văn hóa - Xã hội", "DIVISION", "COMMUNE", "STATE", commune);
    private final String economy = service.unit("Phòng Kinh tế", "DIVISION", "COMMUNE", "STATE", commune);
    private final String front = service.unit("UBMTTQ xã", "FRONT_COMMITTEE", "COMMUNE", "FRONT", null);
    private final String assignment = Assignment.idOf(TENANT, "d", commune);

    @BeforeEach
    void theCommuneHasReceivedADirective() {
        service.office(CLERK, "Văn thư", commune, Right.RECEIVE);
        service.office(LEADER, "Chủ tịch", commune, Right.APPROVE);
        service.office(HEAD, "Trưởng phòng", culture, Right.RECEIVE);
        making.make(TENANT, "d", List.of(commune), NOW, "event");
        done(receiving.receive(service.command(CLERK), assignment, new Receipt(null)));
    }

    @Test
    void aDocumentGoesFromTheClerkThroughTheLeaderAndTheDivisionToTheOfficer() {
        var post = service.office(OFFICER, "Chuyên viên", culture, Right.RECORD);
        var remarked = done(remark(NOW.plusSeconds(60), culture, economy)).state();
        assertThat(remarked.status()).isEqualTo(Status.REMARKED);
        handingDown.handDown(TENANT, assignment, "event");
        var child = below(culture);
        assertThat(below(culture).share()).isEqualTo(new Share(Part.LEAD, BY));
        assertThat(below(economy).share()).isEqualTo(new Share(Part.COORDINATE, BY));
        assertThat(child.parent()).isEqualTo(assignment);
        assertThat(child.directive()).isEqualTo("d");
        var id = Assignment.idOf(TENANT, assignment, culture);
        done(receiving.receive(service.command(HEAD), id, new Receipt(null)));
        done(forward(HEAD, id, new Forwarding(culture, post, "Tham mưu kế hoạch")));
        var ended = done(handling.complete(service.command(OFFICER), id, new Receipt("Đã trình")))
                .state();
        assertThat(ended.status()).isEqualTo(Status.COMPLETED);
        assertThat(ended.history())
                .extracting(Deed::step, Deed::by)
                .containsExactly(
                        tuple(Step.RECEIPT, "Trưởng phòng"),
                        tuple(Step.FORWARDING, "Trưởng phòng"),
                        tuple(Step.COMPLETION, "Chuyên viên"));
    }

    @Test
    void aRemarkIsCarriedOutOnceHoweverOftenItsEventComes() {
        done(remark(NOW.plusSeconds(60), culture, economy));
        handingDown.handDown(TENANT, assignment, "event");
        handingDown.handDown(TENANT, assignment, "event");
        assertThat(children()).hasSize(2);
        assertThat(service.assignments.toldOf(TENANT, Assignment.idOf(TENANT, assignment, culture)))
                .containsExactly(Assignment.MADE);
    }

    @Test
    void aNewerRemarkRecallsThoseItNoLongerNamesAndTheirs() {
        done(remark(NOW.plusSeconds(60), culture));
        handingDown.handDown(TENANT, assignment, "event");
        done(remark(NOW.plusSeconds(120), economy));
        handingDown.handDown(TENANT, assignment, "event");
        assertThat(below(culture).status()).isEqualTo(Status.RECALLED);
        assertThat(below(economy).status()).isEqualTo(Status.SENT);
        done(remark(NOW.plusSeconds(180), culture, economy));
        handingDown.handDown(TENANT, assignment, "event");
        assertThat(below(culture).status()).isEqualTo(Status.SENT);
        assertThat(below(economy).share()).isEqualTo(new Share(Part.COORDINATE, BY));
    }

    @Test
    void whatADivisionGaveBackStaysSoUntilTheLeaderWritesAgain() {
        done(remark(NOW.plusSeconds(60), culture));
        handingDown.handDown(TENANT, assignment, "event");
        var id = Assignment.idOf(TENANT, assignment, culture);
        var back = new Return("Không thuộc lĩnh vực của phòng");
        done(handling.giveBack(service.command(HEAD, NOW.plusSeconds(90)), id, back));
        handingDown.handDown(TENANT, assignment, "the same event again");
        assertThat(below(culture).status()).isEqualTo(Status.RETURNED);
        assertThat(below(culture).history().getLast().note()).isEqualTo("Không thuộc lĩnh vực của phòng");
        done(remark(NOW.plusSeconds(120), culture));
        handingDown.handDown(TENANT, assignment, "event");
        assertThat(below(culture).status()).isEqualTo(Status.SENT);
    }

    @Test
    void nothingHappensOutOfTurn() {
        var fresh = Assignment.idOf(TENANT, "other", commune);
        making.make(TENANT, "other", List.of(commune), NOW, "event");
        var remark = new Remark("Giao", culture, null, null, null);
        assertThat(refusal(handling.remark(service.command(LEADER), fresh, remark)))
                .isEqualTo(Refusal.conflict("step-not-possible"));
        assertThat(refusal(forward(CLERK, fresh, new Forwarding(culture, null, null))))
                .isEqualTo(Refusal.conflict("step-not-possible"));
        assertThat(refusal(handling.complete(service.command(CLERK), fresh, new Receipt(null))))
                .isEqualTo(Refusal.conflict("step-not-possible"));
        done(handling.giveBack(service.command(CLERK), fresh, new Return("Gửi nhầm")));
        assertThat(refusal(receiving.receive(service.command(CLERK), fresh, new Receipt(null))))
                .isEqualTo(Refusal.conflict("already-received"));
        assertThat(service.assignments.toldOf(TENANT, fresh)).containsExactly(Assignment.MADE, Assignment.CHANGED);
    }

    @Test
    void onlyTheLeaderRemarksAndOnlyForUnitsBelow() {
        var remark = new Remark("Giao", culture, null, null, null);
        assertThat(refusal(handling.remark(service.command(CLERK), assignment, remark)))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
        assertThat(violations(remark(NOW, front))).containsExactly("/lead not-below-recipient");
        assertThat(violations(remark(NOW, "nobody"))).containsExactly("/lead not-below-recipient");
        assertThat(violations(remark(NOW, culture, culture))).containsExactly("/coordinators/0 duplicate");
        assertThat(violations(handling.remark(
                        service.command(LEADER),
                        assignment,
                        new Remark(null, null, null, new Deadline("", null), null))))
                .containsExactly("/text required", "/lead required", "/deadline/asWritten required");
    }

    @Test
    void aDocumentGoesOnlyToAPostThatIsHeldAtTheUnit() {
        var post = service.office(OFFICER, "Chuyên viên", economy, Right.RECORD);
        assertThat(violations(forward(CLERK, assignment, new Forwarding(culture, post, null))))
                .containsExactly("/position not-held-there");
        assertThat(violations(forward(CLERK, assignment, new Forwarding(front, null, null))))
                .containsExactly("/unit not-below-recipient");
        assertThat(refusal(handling.complete(service.command(OFFICER), assignment, new Receipt(null))))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
    }

    @Test
    @Tag("MOIT-10")
    void theReceivingUnitCommitsItselfOnceWithDatePersonAndText() {
        var words = new Commitment.Draft("Ghi nhớ, quyết tâm hoàn thành", LocalDate.of(2025, 5, 19));
        var committed =
                done(handling.commit(service.command(CLERK), assignment, words)).state();
        assertThat(committed.commitment())
                .isEqualTo(new Commitment(
                        "Ghi nhớ, quyết tâm hoàn thành", LocalDate.of(2025, 5, 19), "Văn thư", CLERK.subject()));
        assertThat(committed.unit()).isEqualTo(commune);
        assertThat(committed.status()).isEqualTo(Status.RECEIVED);
        assertThat(refusal(handling.commit(service.command(CLERK), assignment, words)))
                .isEqualTo(Refusal.conflict("already-committed"));
        assertThat(violations(handling.commit(service.command(CLERK), assignment, new Commitment.Draft(" ", null))))
                .containsExactly("/text required", "/date required");
    }

    @Test
    void noWordsGivenWithAStepMayBeMarkedAsASecret() {
        var marked = "TUYỆT MẬT: di dời kho đạn";
        var clerk = service.command(CLERK);
        var promise = new Commitment.Draft(marked, LocalDate.of(2025, 4, 28));
        assertThat(violations(handling.remark(
                        service.command(LEADER), assignment, new Remark(marked, culture, null, null, null))))
                .containsExactly("/text state-secret");
        assertThat(violations(forward(CLERK, assignment, new Forwarding(culture, null, marked))))
                .containsExactly("/note state-secret");
        assertThat(violations(handling.giveBack(clerk, assignment, new Return(marked))))
                .containsExactly("/reason state-secret");
        assertThat(violations(handling.complete(clerk, assignment, new Receipt(marked))))
                .containsExactly("/note state-secret");
        assertThat(violations(handling.commit(clerk, assignment, promise))).containsExactly("/text state-secret");
    }

    @Test
    void aHistoryAndItsWordsAreBounded() {
        var most = "x".repeat(2000);
        for (int i = 1; i < 60; i++) {
            done(handling.remark(service.command(LEADER), assignment, new Remark(most, culture, null, null, null)));
        }
        var once = new Remark("x", culture, null, null, null);
        assertThat(refusal(handling.remark(service.command(LEADER), assignment, once))
                        .code())
                .isEqualTo("too-many-steps");
        var longer = new Remark(most + "x", culture, null, null, null);
        assertThat(violations(handling.remark(service.command(LEADER), assignment, longer)))
                .containsExactly("/text too-long");
    }

    private Outcome<Versioned<Assignment>> remark(Instant at, String lead, String... coordinators) {
        Command command = service.command(LEADER, at);
        return handling.remark(
                command, assignment, new Remark("Giao các phòng", lead, List.of(coordinators), BY, null));
    }

    private Outcome<Versioned<Assignment>> forward(Caller by, String id, Forwarding order) {
        return handling.forward(service.command(by, NOW.plus(Duration.ofHours(1))), id, order);
    }

    private Assignment below(String unit) {
        return service.assignments
                .find(TENANT, Assignment.idOf(TENANT, assignment, unit))
                .orElseThrow()
                .state();
    }

    private List<Versioned<Assignment>> children() {
        return service.assignments
                .page(TENANT, new PageQuery(50, null), Map.of("parent", assignment))
                .items();
    }
}
