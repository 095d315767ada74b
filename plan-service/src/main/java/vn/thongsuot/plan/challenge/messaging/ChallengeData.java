package vn.thongsuot.plan.challenge.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.challenge.Beneficiary;
import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.plan.challenge.ChallengeStatus;
import vn.thongsuot.plan.challenge.Commission;
import vn.thongsuot.plan.challenge.InnovationType;
import vn.thongsuot.plan.challenge.Priority;
import vn.thongsuot.plan.challenge.StepDecision;
import vn.thongsuot.plan.challenge.StepRun;
import vn.thongsuot.platform.aggregate.Versioned;

/** What the outside is told of a challenge, as {@code challenge.v1} has it: no notes, no evidence, no contract party. */
record ChallengeData(
        String id,
        long version,
        String unit,
        @Nullable String owner,
        List<String> cooperating,
        String title,
        String field,
        Priority priority,
        Set<InnovationType> innovationTypes,
        Set<Beneficiary> beneficiaries,
        @Nullable String plan,
        String process,
        ChallengeStatus status,
        @Nullable Integer currentStep,
        boolean open,
        @Nullable LocalDate openUntil,
        List<RunData> runs,
        List<CommissionData> commissions) {

    /** A decision on a step. */
    record RunData(int step, String name, LocalDate date, String unit, StepDecision decision) {

        static RunData of(StepRun run) {
            return new RunData(run.step(), run.name(), run.date(), run.unit(), run.decision());
        }
    }

    /** An order without the party. */
    record CommissionData(String id, String unit, String product, String budgetSource) {

        static CommissionData of(Commission order) {
            return new CommissionData(order.id(), order.unit(), order.product(), order.budgetSource());
        }
    }

    static ChallengeData of(Versioned<Challenge> versioned) {
        var challenge = versioned.state();
        var content = challenge.content();
        var publication = challenge.publication();
        return new ChallengeData(
                versioned.id(),
                versioned.version(),
                content.unit(),
                content.owner(),
                content.cooperating(),
                content.title(),
                content.field(),
                content.priority(),
                content.innovationTypes(),
                content.beneficiaries(),
                content.plan(),
                content.process(),
                challenge.status(),
                hasEnded(challenge) ? null : challenge.currentStep(),
                challenge.published(),
                publication == null ? null : publication.until(),
                challenge.runs().stream().map(RunData::of).toList(),
                challenge.commissions().stream().map(CommissionData::of).toList());
    }

    private static boolean hasEnded(Challenge challenge) {
        return challenge.status() == ChallengeStatus.SOLVED || challenge.status() == ChallengeStatus.STOPPED;
    }
}
