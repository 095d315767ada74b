package vn.thongsuot.plan.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * A grand challenge on its way through five steps.
 *
 * @param currentStep the step to be decided on next; that of the last decision once it has ended
 * @param publication absent while it is not open to the outside
 * @param published whether it is, so that those that are can be found
 */
public record Challenge(
        ChallengeContent content,
        ChallengeStatus status,
        int currentStep,
        List<StepRun> runs,
        @Nullable Publication publication,
        List<Commission> commissions,
        boolean published) {

    /** Decisions on one challenge; more would be a sign that it should be stopped. */
    static final int RUNS = 100;

    static final int COMMISSIONS = 20;

    public Challenge {
        runs = runs == null ? List.of() : List.copyOf(runs);
        commissions = commissions == null ? List.of() : List.copyOf(commissions);
        published = publication != null;
    }

    static Decision<Challenge> propose(ChallengeContent content) {
        return ChallengeEvent.PROPOSED.of(
                new Challenge(content, ChallengeStatus.PROPOSED, 1, List.of(), null, List.of(), false));
    }

    Decision<Challenge> change(ChallengeContent newer) {
        if (!newer.unit().equals(content.unit())) {
            return Decision.refused(Refusal.invalid("/unit", "unit-stays"));
        }
        if (!runs.isEmpty() && !newer.process().equals(content.process())) {
            return Decision.refused(Refusal.invalid("/process", "process-stays"));
        }
        if (newer.equals(content)) {
            return Decision.unchanged();
        }
        return running(() -> ChallengeEvent.CHANGED.of(
                new Challenge(newer, status, currentStep, runs, publication, commissions, published)));
    }

    /** Notes how the current step ended and moves on accordingly. */
    Decision<Challenge> decide(StepRun run) {
        return running(() -> {
            if (run.step() != currentStep) {
                return Decision.refused(Refusal.conflict("step-not-current"));
            }
            if (runs.size() >= RUNS) {
                return Decision.refused(Refusal.conflict("too-many-steps"));
            }
            return run.decision() == StepDecision.RETURN && currentStep == 1
                    ? Decision.refused(Refusal.invalid("/decision", "no-former-step"))
                    : ChallengeEvent.MOVED.of(after(run));
        });
    }

    private Challenge after(StepRun run) {
        var all = Stream.concat(runs.stream(), Stream.of(run)).toList();
        var last = currentStep == ChallengeProcess.STEPS;
        return switch (run.decision()) {
            case GO ->
                last
                        ? with(ChallengeStatus.SOLVED, currentStep, all, null)
                        : with(ChallengeStatus.IN_PROGRESS, currentStep + 1, all, publication);
            case RETURN -> with(ChallengeStatus.IN_PROGRESS, currentStep - 1, all, publication);
            case STOP -> with(ChallengeStatus.STOPPED, currentStep, all, null);
        };
    }

    Decision<Challenge> publish(Publication opening) {
        return running(() -> publication != null && Objects.equals(publication.until(), opening.until())
                ? Decision.unchanged()
                : ChallengeEvent.PUBLISHED.of(with(status, currentStep, runs, opening)));
    }

    Decision<Challenge> withdraw() {
        return publication == null
                ? Decision.refused(Refusal.conflict("challenge-not-open"))
                : ChallengeEvent.WITHDRAWN.of(with(status, currentStep, runs, null));
    }

    Decision<Challenge> commission(Commission order) {
        if (commissions.size() >= COMMISSIONS) {
            return Decision.refused(Refusal.conflict("too-many-commissions"));
        }
        var all = Stream.concat(commissions.stream(), Stream.of(order)).toList();
        return running(() -> ChallengeEvent.COMMISSIONED.of(
                new Challenge(content, status, currentStep, runs, publication, all, published)));
    }

    /** Whether offers are taken on the day. */
    public boolean isOpenOn(LocalDate day) {
        return Optional.ofNullable(publication)
                .filter(opening -> opening.isOpenOn(day))
                .isPresent();
    }

    private Decision<Challenge> running(Supplier<Decision<Challenge>> decision) {
        return status.hasEnded() ? Decision.refused(Refusal.conflict("challenge-ended")) : decision.get();
    }

    private Challenge with(ChallengeStatus next, int step, List<StepRun> all, @Nullable Publication opening) {
        return new Challenge(content, next, step, all, opening, commissions, opening != null);
    }
}
