package vn.thongsuot.activity.activity;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Refusal.Reason;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;

/** Putting right, or bringing up to date, what was recorded. What was said before stays in the audit. */
public final class Correcting {

    private final Aggregates<Activity> activities;
    private final RecordingRight right;
    private final Examining examining;

    public Correcting(Aggregates<Activity> activities, RecordingRight right, Examining examining) {
        this.activities = activities;
        this.right = right;
        this.examining = examining;
    }

    /**
     * Replaces all facts.
     *
     * @param reason why, in the caller's own words
     */
    public Outcome<Versioned<Activity>> correct(Command command, String id, Facts facts, String reason) {
        return activities.change(command, id, current -> decide(command, current, facts, reason));
    }

    private Decision<Activity> decide(Command command, Versioned<Activity> current, Facts facts, String reason) {
        var refusal = refuses(command, current.state(), facts);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        var correction = new Correction(reason, command.by().subject(), command.at(), current.version());
        return switch (examining.examine(
                command.tenant(), facts, current.state().facts().what().own())) {
            case Outcome.Done<Examined> done -> corrected(current.state(), done.value(), correction);
            case Outcome.Refused<Examined> refused -> Decision.refused(refused.refusal());
        };
    }

    /** The caller must speak for the unit that led so far and for the one that leads from now on. */
    private Optional<Refusal> refuses(Command command, Activity current, Facts facts) {
        return right.refuses(command.by(), current.unit())
                .or(() -> right.refuses(command.by(), facts.who().unit()))
                .or(() -> refusesStep(current.state(), facts.what().state()));
    }

    private static Optional<Refusal> refusesStep(State from, State to) {
        if (from == State.WITHDRAWN) {
            return Optional.of(Refusal.conflict("activity-withdrawn"));
        }
        // WITHDRAWN as a wish is left to the rules, which say how to withdraw
        if (to == State.WITHDRAWN || from.mayBecome(to)) {
            return Optional.empty();
        }
        var step = Violation.of("/state", "state-step", from.name(), to.name());
        return Optional.of(new Refusal(Reason.CONFLICT, "state-step-refused", List.of(step)));
    }

    private static Decision<Activity> corrected(Activity current, Examined examined, Correction correction) {
        if (current.says(examined)) {
            return Decision.unchanged();
        }
        return Decision.accepted(current.corrected(examined, correction), ActivityEvent.CORRECTED);
    }
}
