package vn.thongsuot.directive.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.position.HandingOver;
import vn.thongsuot.directive.position.HandoverDraft;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

class MovingWorkTest {

    private static final Caller OLD = new Caller(TENANT, "chuyenvien.cu");
    private static final Caller NEXT = new Caller(TENANT, "chuyenvien.moi");

    private final InMemoryService service = new InMemoryService();
    private final InMemoryAggregates<Assignment> assignments =
            InMemoryAggregates.of(Assignment.class, "handler.position", "status", "parent");
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MakingAssignments making = new MakingAssignments(assignments, clock);
    private final HandlingAssignments handling = new HandlingAssignments(
            assignments, new Destinations(service.hierarchy, service.positions), service.access);
    private final HandingOver handing = new HandingOver(service.positions, service.hierarchy, service.access);
    private final MovingWork moving = new MovingWork(assignments, service.positions, clock);

    private final String department = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null);
    private final String office = service.unit("Văn phòng Sở", "OFFICE", "PROVINCE", "STATE", department);
    private final String old = service.office(OLD, "Chuyên viên", department);
    private final String next = service.office(NEXT, "Chuyên viên", department);

    MovingWorkTest() {
        service.post(CLERK, department, Right.RECEIVE);
    }

    @Test
    void openWorkGoesToTheOtherPostWithItsHistoryAndWhatIsDoneStays() {
        lieWithOld("open", NOW);
        lieWithOld("done", NOW);
        handling.complete(service.command(OLD), id("done"), new Receipt(null)).orThrow();
        handOver(old, next, NOW.plusSeconds(5));

        assertThat(moving.move(TENANT, old, "event")).isEqualTo(1);
        assertThat(assignment("open").handler()).isEqualTo(new Handler(department, next));
        assertThat(assignment("open").status()).isEqualTo(Status.FORWARDED);
        assertThat(assignment("open").history().getLast())
                .isEqualTo(new Deed(Step.HANDOVER, NOW.plusSeconds(5), null, "nghỉ hưu"));
        assertThat(assignment("done").handler()).isEqualTo(new Handler(department, old));
        assertThat(handling.complete(service.command(NEXT), id("open"), new Receipt(null))
                        .orThrow()
                        .state()
                        .status())
                .isEqualTo(Status.COMPLETED);
    }

    @Test
    void movingAgainMovesNothingAndWhatCameLaterStays() {
        lieWithOld("open", NOW);
        handOver(old, next, NOW.plusSeconds(5));
        assertThat(moving.move(TENANT, old, "event")).isEqualTo(1);
        lieWithOld("later", NOW.plusSeconds(60));
        assertThat(moving.move(TENANT, old, "event")).isZero();
        assertThat(assignment("later").handler()).isEqualTo(new Handler(department, old));
        assertThat(assignment("open").history())
                .filteredOn(deed -> deed.step() == Step.HANDOVER)
                .hasSize(1);
    }

    @Test
    void whatWasHandedBackIsNotTakenAwayAgain() {
        lieWithOld("open", NOW);
        handOver(old, next, NOW.plusSeconds(5));
        assertThat(moving.move(TENANT, old, "event")).isEqualTo(1);
        handOver(next, old, NOW.plusSeconds(60));
        assertThat(moving.move(TENANT, next, "event")).isEqualTo(1);
        assertThat(moving.move(TENANT, old, "again")).isZero();
        assertThat(assignment("open").handler()).isEqualTo(new Handler(department, old));
    }

    @Test
    void moreThanAPageMoves() {
        IntStream.range(0, 450).forEach(i -> lieWithOld("d" + i, NOW));
        handOver(old, next, NOW.plus(Duration.ofDays(1)));
        assertThat(moving.move(TENANT, old, "event")).isEqualTo(450);
    }

    @Test
    void aPostThatHandedNothingOverKeepsItsWork() {
        lieWithOld("open", NOW);
        assertThat(moving.move(TENANT, old, "event")).isZero();
        assertThat(moving.move(TENANT, "nothing", "event")).isZero();
    }

    @Test
    void theOtherPostIsHeldTodayAtTheSameUnit() {
        var elsewhere = service.office(NEXT, "Chuyên viên", office);
        assertThat(violations(order(ADMINISTRATOR, elsewhere, NOW))).containsExactly("/to not-held-there");
        assertThat(violations(order(ADMINISTRATOR, old, NOW))).containsExactly("/to refers-to-itself");
        assertThat(violations(order(ADMINISTRATOR, " ", NOW))).containsExactly("/to required");
        assertThat(refusal(order(ADMINISTRATOR, "x", NOW))).isEqualTo(Refusal.notYetKnown("/to", "x"));
        assertThat(violations(order(ADMINISTRATOR, next, Instant.parse("2024-06-01T00:00:00Z"))))
                .containsExactly("/to not-held-there");
        assertThat(refusal(order(CLERK, next, NOW))).isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
    }

    private void lieWithOld(String directive, Instant at) {
        making.make(TENANT, directive, List.of(department), NOW, "event");
        assignments
                .change(
                        at(CLERK, at),
                        id(directive),
                        current -> current.state().receive(new Deed(Step.RECEIPT, at, "Văn thư", null)))
                .orThrow();
        handling.forward(at(CLERK, at), id(directive), new Forwarding(department, old, null))
                .orThrow();
    }

    private void handOver(String from, String to, Instant at) {
        handing.handOver(at(ADMINISTRATOR, at), from, new HandoverDraft(to, "nghỉ hưu"))
                .orThrow();
    }

    private Outcome<?> order(Caller by, String to, Instant at) {
        return handing.handOver(at(by, at), old, new HandoverDraft(to, null));
    }

    private Command at(Caller caller, Instant at) {
        return service.command(caller, at);
    }

    private Assignment assignment(String directive) {
        return assignments.find(TENANT, id(directive)).map(Versioned::state).orElseThrow();
    }

    private String id(String directive) {
        return Assignment.idOf(TENANT, directive, department);
    }
}
