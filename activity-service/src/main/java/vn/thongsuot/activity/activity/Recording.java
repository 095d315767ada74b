package vn.thongsuot.activity.activity;

import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;

/** Taking down what a unit did or means to do. */
public final class Recording {

    private static final String KIND = "activity";

    private final Aggregates<Activity> activities;
    private final RecordingRight right;
    private final Examining examining;

    public Recording(Aggregates<Activity> activities, RecordingRight right, Examining examining) {
        this.activities = activities;
        this.right = right;
        this.examining = examining;
    }

    public Outcome<Versioned<Activity>> record(Command command, Facts facts) {
        return activities.create(command, command.newId(KIND), () -> decide(command, facts));
    }

    private Decision<Activity> decide(Command command, Facts facts) {
        var refusal = right.refuses(command.by(), facts.who().unit());
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        return switch (examining.examine(command.tenant(), facts)) {
            case Outcome.Done<Examined> done ->
                Decision.accepted(Activity.recorded(done.value()), ActivityEvent.RECORDED);
            case Outcome.Refused<Examined> refused -> Decision.refused(refused.refusal());
        };
    }
}
