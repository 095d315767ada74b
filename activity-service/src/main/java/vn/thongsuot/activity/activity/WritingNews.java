package vn.thongsuot.activity.activity;

import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Putting one's own words in the place of the drafted news item. */
public final class WritingNews {

    private final Aggregates<Activity> activities;
    private final RecordingRight right;

    public WritingNews(Aggregates<Activity> activities, RecordingRight right) {
        this.activities = activities;
        this.right = right;
    }

    public Outcome<Versioned<Activity>> write(Command command, String id, News news) {
        return activities.change(command, id, current -> decide(command, current.state(), news));
    }

    private Decision<Activity> decide(Command command, Activity current, News news) {
        if (current.state() == State.WITHDRAWN) {
            return Decision.refused(Refusal.conflict("activity-withdrawn"));
        }
        var refusal = right.refuses(command.by(), current.unit());
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        return news.equals(current.news())
                ? Decision.unchanged()
                : Decision.accepted(current.told(news), ActivityEvent.CORRECTED);
    }
}
