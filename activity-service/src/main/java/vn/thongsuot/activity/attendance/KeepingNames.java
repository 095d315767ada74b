package vn.thongsuot.activity.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.RecordingRight;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

/**
 * Lists of who came, for those who may record for the unit. Whoever looks is noted before anything is shown, and each change
 * is in the audit, by its number of names and never by a name. Attendance in figures is counts; this list is beside them and
 * stands in no event, export or report.
 */
public final class KeepingNames {

    static final String PUT = "vn.thongsuot.attendancelist.put.v1";
    static final String REPLACED = "vn.thongsuot.attendancelist.replaced.v1";
    static final String REMOVED = "vn.thongsuot.attendancelist.removed.v1";

    private static final Refusal THERE = Refusal.conflict("already-exists");

    private final Aggregates<KeptList> lists;
    private final NameStore names;
    private final Aggregates<Activity> activities;
    private final RecordingRight right;
    private final Clock clock;

    public KeepingNames(
            Aggregates<KeptList> lists,
            NameStore names,
            Aggregates<Activity> activities,
            RecordingRight right,
            Clock clock) {
        this.lists = lists;
        this.names = names;
        this.activities = activities;
        this.right = right;
        this.clock = clock;
    }

    /**
     * Puts a list where there is none, or none any more.
     *
     * @throws RefusedException 404 and 403 as for the activity; 409 where no key is set or a list is there; 422 for a day that
     *     is past or too far
     */
    public Versioned<KeptList> keep(Command command, String activity, LocalDate until, List<Attendee> all) {
        var list = sealed(command, activity, until, all);
        var first = lists.create(command, activity, () -> Decision.accepted(list, PUT));
        var outcome = first.equals(Outcome.refused(THERE)) ? again(command, activity, list) : first;
        return settled(command, outcome, list);
    }

    private Outcome<Versioned<KeptList>> again(Command command, String activity, KeptList list) {
        return lists.change(
                command,
                activity,
                current -> current.state().isThere(clock.instant())
                        ? Decision.refused(THERE)
                        : Decision.accepted(list, PUT));
    }

    /**
     * Puts a list in the place of the one that the caller saw.
     *
     * @throws RefusedException as above; 404 when there is none, 412 when it is another one than the caller saw
     */
    public Versioned<KeptList> replace(Command command, String activity, LocalDate until, List<Attendee> all) {
        var list = sealed(command, activity, until, all);
        var before = lists.find(command.tenant(), activity);
        var outcome = lists.change(
                command,
                activity,
                current -> current.state().isThere(clock.instant())
                        ? Decision.accepted(list, REPLACED)
                        : Decision.refused(Refusal.notFound()));
        var stored = settled(command, outcome, list);
        before.map(Versioned::state)
                .filter(old -> !old.sha256().equals(stored.state().sha256()))
                .ifPresent(old -> names.forget(command.tenant(), old.sha256()));
        return stored;
    }

    /** The names first: a list never says that there are names which are not kept. */
    private KeptList sealed(Command command, String activity, LocalDate until, List<Attendee> all) {
        var unit = allowedAt(command.by(), activity);
        refuseWithoutKey();
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        if (until.isBefore(today) || until.isAfter(today.plusDays(NameList.LONGEST_DAYS))) {
            throw new RefusedException(
                    Refusal.invalid("/keptUntil", "kept-until", String.valueOf(NameList.LONGEST_DAYS)));
        }
        note(command.by(), command.origin(), activity, Look.Act.PUT);
        var sha256 = names.seal(command.tenant(), activity, until, all);
        return new KeptList(unit, until, all.size(), sha256, clock.instant(), false);
    }

    /** What was sealed and did not become the list is gone again. */
    private Versioned<KeptList> settled(Command command, Outcome<Versioned<KeptList>> outcome, KeptList list) {
        if (!(outcome instanceof Outcome.Done<Versioned<KeptList>> done)
                || !done.value().state().sha256().equals(list.sha256())) {
            names.forget(command.tenant(), list.sha256());
        }
        return outcome.orThrow();
    }

    /**
     * What is known of the list without opening it; needs no key.
     *
     * @throws RefusedException 404 when there is none any more
     */
    public Versioned<KeptList> about(Caller caller, String activity) {
        allowedAt(caller, activity);
        return there(caller, activity);
    }

    /** @throws RefusedException 404 when there is none any more, 409 where no key is set */
    public NameList read(Caller caller, String origin, String activity) {
        var list = about(caller, activity);
        refuseWithoutKey();
        note(caller, origin, activity, Look.Act.READ);
        var all = names.open(caller.tenant(), activity, list.state().sha256())
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return new NameList(
                list.version(), list.state().keptUntil(), list.state().at(), all);
    }

    /** @throws RefusedException 404 when there is none, 412 when it is another one than the caller saw */
    public void remove(Command command, String activity) {
        allowedAt(command.by(), activity);
        var list = there(command.by(), activity);
        var seen = command.expectedVersion();
        if (seen == null || seen != list.version()) {
            throw new RefusedException(Refusal.of(Refusal.Reason.STALE, "stale"));
        }
        note(command.by(), command.origin(), activity, Look.Act.REMOVED);
        lists.change(
                        command,
                        activity,
                        current -> Decision.accepted(current.state().taken(), REMOVED))
                .orThrow();
        names.forget(command.tenant(), list.state().sha256());
    }

    /** Who looked, the latest first. */
    public List<Look> looks(Caller caller, String activity) {
        allowedAt(caller, activity);
        return names.looks(caller.tenant(), activity);
    }

    private Versioned<KeptList> there(Caller caller, String activity) {
        return lists.find(caller.tenant(), activity)
                .filter(list -> list.state().isThere(clock.instant()))
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    private void refuseWithoutKey() {
        if (!names.canKeep()) {
            throw new RefusedException(Refusal.conflict("names-not-kept"));
        }
    }

    private void note(Caller caller, String origin, String activity, Look.Act act) {
        names.note(caller.tenant(), activity, new Look(act, caller.subject(), clock.instant(), origin));
    }

    /** The unit of the activity, where the caller may record. */
    private String allowedAt(Caller caller, String activity) {
        var unit = activities
                .find(caller.tenant(), activity)
                .map(Versioned::state)
                .map(Activity::unit)
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
        right.refuses(caller, unit).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return unit;
    }
}
