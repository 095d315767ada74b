package vn.thongsuot.reporting.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.DirectiveDueFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.WholeReading;

class AnswersTest {

    private static final TenantId TENANT = new TenantId("thi-diem");
    private static final Days APRIL = new Days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30));
    private static final Days MAY = new Days(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
    private static final Asked EVERYBODY = new Asked("d1", null, null, Set.of(), null);

    private final InMemoryReplica<AssignmentFact> assignments =
            InMemoryReplica.impatient(AssignmentFact.class, "directive", "unit");
    private final InMemoryReplica<PlanFact> plans = InMemoryReplica.impatient(PlanFact.class, "directives", "unit");
    private final InMemoryReplica<ReportFact> reports =
            InMemoryReplica.impatient(ReportFact.class, "directive", "unit", "period.to");
    private final Directives directives = new Directives(InMemoryReplica.impatient(DirectiveFact.class));
    private final Answers answers = answers(WholeReading.OF_MANY);

    private Answers answers(WholeReading reading) {
        var organisation = new Organisation(InMemoryReplica.impatient(UnitCopy.class));
        return new Answers(directives, organisation, assignments, plans, reports, reading);
    }

    @Test
    void aDivisionToWhichTheRecipientHandedItIsNotAskedItself() {
        assignments.know(TENANT, "as1", new AssignmentFact("d1", "so", "REMARKED", null));
        assignments.know(TENANT, "as2", new AssignmentFact("d1", "phong", "SENT", "as1"));

        assertThat(answers.to(TENANT, EVERYBODY)).containsExactly(new Answer("so", Standing.NO_PLAN));
    }

    @Test
    void aDivisionToWhichItWentOutItselfIsAskedEvenWhenItWasHandedItToo() {
        assignments.know(TENANT, "as1", new AssignmentFact("d1", "phong", "SENT", null));
        assignments.know(TENANT, "as2", new AssignmentFact("d1", "phong", "SENT", "as0"));

        assertThat(answers.to(TENANT, EVERYBODY)).containsExactly(new Answer("phong", Standing.NOT_RECEIVED));
    }

    @Test
    void aUnitThatGaveItBackIsSilentAndShownAsSuchNotAsOneThatReceivedIt() {
        assignments.know(TENANT, "as1", new AssignmentFact("d1", "so", "RETURNED", null));

        var answer = new Answer("so", Standing.GIVEN_BACK);
        assertThat(answers.to(TENANT, EVERYBODY)).containsExactly(answer);
        assertThat(answer.isSilent()).isTrue();
        assertThat(answer.standing().words()).isEqualTo("đã trả lại văn bản");
    }

    @Test
    void aLetterThatStillWaitsForTheUnitCountsMoreThanOneItGaveBack() {
        assignments.know(TENANT, "as1", new AssignmentFact("d1", "so", "RETURNED", null));
        assignments.know(TENANT, "as2", new AssignmentFact("d1", "so", "SENT", null));

        assertThat(answers.to(TENANT, EVERYBODY)).containsExactly(new Answer("so", Standing.NOT_RECEIVED));
    }

    @Test
    void aPlanMadeAllTheSameIsShownThoughItWasGivenBack() {
        assignments.know(TENANT, "as1", new AssignmentFact("d1", "so", "RETURNED", null));
        plans.know(TENANT, "p1", new PlanFact("so", null, null, null, "Hưởng ứng", "DRAFT", List.of("d1"), null));

        assertThat(answers.to(TENANT, EVERYBODY)).containsExactly(new Answer("so", Standing.PLAN_IN_DRAFT));
    }

    @Test
    void whatOthersDidAndWhatIsOverIsNotReadAndPushesNothingOut() {
        assignments.know(TENANT, "as1", new AssignmentFact("d1", "so", "RECEIVED", null));
        assignments.know(TENANT, "as2", new AssignmentFact("d1", "phong", "RECEIVED", null));
        plans.know(TENANT, "p1", plan("phong"));
        plans.know(TENANT, "p2", plan("ban"));
        plans.know(TENANT, "p3", plan("so"));
        reports.know(TENANT, "r1", report("phong", MAY));
        reports.know(TENANT, "r2", report("so", APRIL));
        reports.know(TENANT, "r3", report("so", MAY));
        var ofOne = new Asked("d1", Set.of("so"), null, Set.of(), MAY);

        assertThat(answers(new WholeReading(1)).to(TENANT, ofOne)).containsExactly(new Answer("so", Standing.REPORTED));
        var arrivals = new Arrivals(
                directives,
                assignments,
                InMemoryReplica.impatient(DirectiveDueFact.class),
                reports,
                new WholeReading(1));
        assertThat(arrivals.days(TENANT, ofOne)).containsOnlyKeys("so");
        assertThat(arrivals.lastDays(TENANT, ofOne)).isEmpty();
    }

    @Test
    void whatIsMoreThanCanBeReadIsRefusedAndNeverCut() {
        assignments.know(TENANT, "as1", new AssignmentFact("d1", "so", "RECEIVED", null));
        assignments.know(TENANT, "as2", new AssignmentFact("d1", "phong", "RECEIVED", null));

        assertThatThrownBy(() -> answers(new WholeReading(1)).to(TENANT, EVERYBODY))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("reading-too-wide"));
    }

    private static PlanFact plan(String unit) {
        return new PlanFact(unit, null, null, null, "Hưởng ứng", "DRAFT", List.of("d1"), null);
    }

    private static ReportFact report(String unit, Days days) {
        var approved = new ReportFact.Snapshot("h", Instant.parse("2025-06-01T00:00:00Z"));
        return new ReportFact(unit, null, "d1", days, "APPROVED", null, null, null, null, approved);
    }

    @Test
    void nobodyWaitsForAUnitFromWhichItWasRecalled() {
        assignments.know(TENANT, "as1", new AssignmentFact("d1", "so", "RECEIVED", null));
        assignments.know(TENANT, "as2", new AssignmentFact("d1", "phong", "RECALLED", null));

        assertThat(answers.to(TENANT, EVERYBODY)).containsExactly(new Answer("so", Standing.NO_PLAN));
    }
}
