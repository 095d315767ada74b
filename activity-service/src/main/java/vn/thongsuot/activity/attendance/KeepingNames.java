package vn.thongsuot.activity.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.RecordingRight;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

/**
 * Lists of who came, for those who may record for the unit. Whoever looks is noted before anything is shown. Attendance in
 * figures is counts; this list is beside them and stands in no event, export or report.
 */
public final class KeepingNames {

    private final NameLists lists;
    private final Aggregates<Activity> activities;
    private final RecordingRight right;
    private final Clock clock;

    public KeepingNames(NameLists lists, Aggregates<Activity> activities, RecordingRight right, Clock clock) {
        this.lists = lists;
        this.activities = activities;
        this.right = right;
        this.clock = clock;
    }

    /**
     * Puts a list in the place of the one before.
     *
     * @throws RefusedException 404 and 403 as for the activity; 409 where no key is set; 422 for a day that is past or too far
     */
    public NameList keep(Command command, String activity, LocalDate until, List<Attendee> names) {
        refuse(command.by(), activity);
        if (!lists.canKeep()) {
            throw new RefusedException(Refusal.conflict("names-not-kept"));
        }
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        if (until.isBefore(today) || until.isAfter(today.plusDays(NameList.LONGEST_DAYS))) {
            throw new RefusedException(
                    Refusal.invalid("/keptUntil", "kept-until", String.valueOf(NameList.LONGEST_DAYS)));
        }
        note(command.by(), command.origin(), activity, Look.Act.PUT);
        return lists.keep(command.tenant(), activity, until, clock.instant(), names);
    }

    /** @throws RefusedException 404 when there is none any more */
    public NameList read(Caller caller, String origin, String activity) {
        refuse(caller, activity);
        var list = lists.find(caller.tenant(), activity, clock.instant())
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
        note(caller, origin, activity, Look.Act.READ);
        return list;
    }

    /** @throws RefusedException 404 when there is none, 412 when it is another one than the caller saw */
    public void remove(Command command, String activity) {
        refuse(command.by(), activity);
        var list = lists.find(command.tenant(), activity, clock.instant())
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
        var seen = command.expectedVersion();
        if (seen == null || seen != list.version()) {
            throw new RefusedException(Refusal.of(Refusal.Reason.STALE, "stale"));
        }
        note(
                command.by(),
                command.origin(),
                activity,
                Look.Act.REMOVED); // before it is gone, so that none goes unnoted
        if (!lists.remove(command.tenant(), activity, seen)) {
            throw new RefusedException(Refusal.of(Refusal.Reason.STALE, "stale"));
        }
    }

    /** Who looked, the latest first. */
    public List<Look> looks(Caller caller, String activity) {
        refuse(caller, activity);
        return lists.looks(caller.tenant(), activity);
    }

    private void note(Caller caller, String origin, String activity, Look.Act act) {
        lists.note(caller.tenant(), activity, new Look(act, caller.subject(), clock.instant(), origin));
    }

    private void refuse(Caller caller, String activity) {
        var unit = activities
                .find(caller.tenant(), activity)
                .map(Versioned::state)
                .map(Activity::unit)
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
        right.refuses(caller, unit).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
