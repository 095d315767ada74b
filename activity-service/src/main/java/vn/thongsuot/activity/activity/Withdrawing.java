package vn.thongsuot.activity.activity;

import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;

/** Taking back what should never have been recorded. It stays visible as withdrawn and counts in no figure. */
public final class Withdrawing {

    private final Aggregates<Activity> activities;
    private final RecordingRight right;

    public Withdrawing(Aggregates<Activity> activities, RecordingRight right) {
        this.activities = activities;
        this.right = right;
    }

    /** Final; to withdraw what is withdrawn changes nothing. */
    public Outcome<Versioned<Activity>> withdraw(Command command, String id) {
        return activities.change(command, id, current -> decide(command, current.state()));
    }

    private Decision<Activity> decide(Command command, Activity current) {
        var refusal = right.refuses(command.by(), current.unit());
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        if (current.state() == State.WITHDRAWN) {
            return Decision.unchanged();
        }
        return Decision.accepted(current.withdrawn(), ActivityEvent.WITHDRAWN);
    }
}
