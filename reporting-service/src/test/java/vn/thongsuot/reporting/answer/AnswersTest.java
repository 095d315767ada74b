package vn.thongsuot.reporting.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.ReportFact;

class AnswersTest {

    private static final TenantId TENANT = new TenantId("thi-diem");
    private static final Asked EVERYBODY = new Asked("d1", null, null, Set.of(), null);

    private final InMemoryReplica<AssignmentFact> assignments =
            InMemoryReplica.impatient(AssignmentFact.class, "directive");
    private final InMemoryReplica<PlanFact> plans = InMemoryReplica.impatient(PlanFact.class, "directives");
    private final Answers answers = new Answers(
            new Directives(InMemoryReplica.impatient(DirectiveFact.class)),
            new Organisation(InMemoryReplica.impatient(UnitCopy.class)),
            assignments,
            plans,
            InMemoryReplica.impatient(ReportFact.class, "directive"));

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
    void nobodyWaitsForAUnitFromWhichItWasRecalled() {
        assignments.know(TENANT, "as1", new AssignmentFact("d1", "so", "RECEIVED", null));
        assignments.know(TENANT, "as2", new AssignmentFact("d1", "phong", "RECALLED", null));

        assertThat(answers.to(TENANT, EVERYBODY)).containsExactly(new Answer("so", Standing.NO_PLAN));
    }
}
