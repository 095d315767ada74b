package vn.thongsuot.directive.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

class AssignmentsTest {

    private final InMemoryService service = new InMemoryService();
    private final MakingAssignments making =
            new MakingAssignments(service.assignments, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final ReceivingAssignments receiving = new ReceivingAssignments(service.assignments, service.access);
    private final String department = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null);
    private final String office = service.unit("Văn phòng Sở", "OFFICE", "PROVINCE", "STATE", department);

    @Test
    void eachRecipientGetsOneHoweverOftenTheEventComes() {
        assertThat(make("d", office, department)).isEqualTo(2);
        assertThat(make("d", office, department)).isZero();
        assertThat(make("d", office, department, "one-more")).isEqualTo(1);
        assertThat(make("other", office)).isEqualTo(1);
        assertThat(service.assignments.told())
                .extracting("type")
                .containsOnly(Assignment.MADE)
                .hasSize(4);
    }

    @Test
    void aDirectiveToAllCommunesIsOneSmallAssignmentEach() {
        var communes = IntStream.range(0, 3321).mapToObj(i -> "xa-" + i).toList();
        assertThat(making.make(TENANT, "d", communes, NOW, "event")).isEqualTo(3321);
    }

    @Test
    void aDirectiveToNobodyMakesNone() {
        assertThat(make("d")).isZero();
    }

    @Test
    void aReceiptSaysWhenAndByWhichPostButNeverAName() {
        make("d", office);
        service.post(CLERK, department, Right.RECEIVE);
        var received = done(receive(office, " đã nhận bản giấy ")).state();
        assertThat(received.status()).isEqualTo(Status.RECEIVED);
        assertThat(received.receivedAt()).isEqualTo(NOW);
        assertThat(received.receivedBy()).isEqualTo("Văn thư");
        assertThat(received.note()).isEqualTo("đã nhận bản giấy");
        assertThat(received.history()).containsExactly(new Deed(Step.RECEIPT, NOW, "Văn thư", "đã nhận bản giấy"));
    }

    @Test
    void whatWasReceivedIsNotReceivedAgain() {
        make("d", office);
        service.post(CLERK, office, Right.RECEIVE);
        done(receive(office, null));
        assertThat(refusal(receive(office, null))).isEqualTo(Refusal.conflict("already-received"));
        assertThat(make("d", office)).isZero();
        assertThat(service.assignments.toldOf(TENANT, Assignment.idOf(TENANT, "d", office)))
                .containsExactly(Assignment.MADE, Assignment.RECEIVED);
    }

    @Test
    void nobodyReceivesForAUnitAbove() {
        make("d", department);
        service.post(CLERK, office, Right.RECEIVE, Right.ISSUE);
        assertThat(refusal(receive(department, null))).isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
    }

    @Test
    void anEndlessRemarkIsRefused() {
        make("d", office);
        service.post(CLERK, office, Right.RECEIVE);
        assertThat(violations(receive(office, "x".repeat(2001)))).containsExactly("/note too-long");
    }

    private int make(String directive, String... recipients) {
        return making.make(TENANT, directive, List.of(recipients), NOW, "event");
    }

    private Outcome<Versioned<Assignment>> receive(String unit, @Nullable String note) {
        return receiving.receive(service.command(CLERK), Assignment.idOf(TENANT, "d", unit), new Receipt(note));
    }
}
