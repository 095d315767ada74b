package vn.thongsuot.activity.activity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.identity.Caller;

/**
 * Taking down many activities at once: one look at what they refer to and one batch of writes, each activity with its event in
 * one of them. What is there already under its id stays as it is, whatever has become of it.
 */
public final class RecordingMany {

    /** How many at a time. */
    public static final int MOST = 500;

    private final Aggregates<Activity> activities;
    private final Examining examining;
    private final Organisation organisation;
    private final Access access;

    public RecordingMany(
            Aggregates<Activity> activities, Examining examining, Organisation organisation, Access access) {
        this.activities = activities;
        this.examining = examining;
        this.organisation = organisation;
        this.access = access;
    }

    /**
     * What came of a batch.
     *
     * @param added how many are new, or would be
     * @param present how many were there already
     * @param broken what the others break, by id; pointers are those of a request
     */
    public record Taken(int added, int present, Map<String, List<Violation>> broken) {}

    /** The units that the caller may speak for: those of the posts with the right, and all below them. */
    public Set<String> units(Caller caller) {
        var tree = organisation.units(caller.tenant());
        var units = new LinkedHashSet<String>();
        access.unitsOf(caller, Right.RECORD).forEach(unit -> units.addAll(tree.subtree(unit)));
        return units;
    }

    /**
     * Takes them down, leaving out those that break a rule.
     *
     * @param facts by id, at most {@value #MOST}; each of a unit that the caller may speak for
     * @param store false to learn only what would come of it
     */
    public Taken take(Command command, Map<String, Facts> facts, boolean store) {
        if (facts.size() > MOST) {
            throw new IllegalArgumentException("expected at most " + MOST + ", got " + facts.size());
        }
        var there = activities.findAll(command.tenant(), facts.keySet()).keySet();
        var fresh = new LinkedHashMap<>(facts);
        fresh.keySet().removeAll(there);
        var good = new LinkedHashMap<String, Activity>();
        var broken = new LinkedHashMap<String, List<Violation>>();
        examining.examineAll(command.tenant(), fresh).forEach((id, outcome) -> {
            switch (outcome) {
                case Outcome.Done<Examined> done -> good.put(id, Activity.recorded(done.value()));
                case Outcome.Refused<Examined> refused ->
                    broken.put(id, refused.refusal().violations());
            }
        });
        int added = store ? activities.createAll(command, good, ActivityEvent.RECORDED) : good.size();
        return new Taken(added, facts.size() - broken.size() - added, broken);
    }
}
