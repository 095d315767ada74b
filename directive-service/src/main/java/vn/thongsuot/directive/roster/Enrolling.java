package vn.thongsuot.directive.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.directive.position.PositionDraft;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitDraft;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;

/**
 * Takes a roster in; needs the right to administer at the top. All of it is checked before any of it is stored. What breaks
 * off while it is being stored is finished by sending the same roster again: a row that is there already stays as it is.
 */
public final class Enrolling {

    /** Rows of one sheet; a province with all its communes and villages has fewer. */
    public static final int ROWS = 20_000;

    /** Scheme of the codes of the official list of administrative units. */
    public static final String TERRITORY = RosterUnits.TERRITORY;

    /** So many faults are told at once; who has more begins with these. */
    private static final int TOLD = 200;

    private final Aggregates<Unit> units;
    private final Aggregates<Position> positions;
    private final Known stored;
    private final RosterActing acting;
    private final Access access;

    public Enrolling(Aggregates<Unit> units, Aggregates<Position> positions, Access access) {
        this.units = units;
        this.positions = positions;
        this.stored = (tenant, ids) -> units.findAll(tenant, ids).keySet();
        this.acting = new RosterActing(positions);
        this.access = access;
    }

    /**
     * To be asked before the sheets are looked into, for looking costs far more than this.
     *
     * @throws RefusedException 403 without the right to administer at the top
     */
    public void refuseWithoutRight(Command command) {
        access.refusesAtTop(command.by(), Right.ADMINISTER).ifPresent(Enrolling::refuse);
    }

    /**
     * Checks the roster, and stores it unless only a check is wanted.
     *
     * @throws RefusedException with a pointer to each cell at fault, for instance {@code /units/12/kind} for row 12 as a
     *     spreadsheet counts; nothing is stored then
     */
    public Enrolled enrol(Command command, Roster roster, boolean store) {
        return enrol(command, roster, Map.of(), store);
    }

    /**
     * As {@link #enrol(Command, Roster, boolean)}.
     *
     * @param others ids of units that came by another way, by the codes by which the roster may name them
     */
    public Enrolled enrol(Command command, Roster roster, Map<String, String> others, boolean store) {
        refuseWithoutRight(command);
        var newUnits = new RosterUnits(command.tenant(), roster.units(), others);
        var newPosts = new RosterPosts(command.tenant(), newUnits, roster.posts());
        violations(command, roster, newUnits, newPosts).ifPresent(Enrolling::refuse);
        var unitCounts = new Sheet<Unit, UnitDraft>(
                        units, new KeptUnits(roster.unitColumns())::of, Unit.ESTABLISHED, Unit.CHANGED)
                .take(command, newUnits.drafts(), store);
        var postCounts = new Sheet<Position, PositionDraft>(
                        positions,
                        (draft, before) -> draft.toPosition().keeping(before),
                        Position.ASSIGNED,
                        Position.CHANGED)
                .take(command, newPosts.drafts(), store);
        return new Enrolled(store, unitCounts, postCounts);
    }

    private Optional<Refusal> violations(Command command, Roster roster, RosterUnits newUnits, RosterPosts newPosts) {
        var elsewhere = newUnits.namedElsewhere(newPosts.units());
        Set<String> known = elsewhere.isEmpty() ? Set.of() : stored.among(command.tenant(), elsewhere);
        List<Violation> all = new ArrayList<>(roster.unreadable());
        all.addAll(newUnits.violations(known));
        all.addAll(newPosts.violations(known));
        all.addAll(acting.violations(command.tenant(), newPosts));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.invalid(all.stream().distinct().limit(TOLD).toList()));
    }

    private static void refuse(Refusal refusal) {
        throw new RefusedException(refusal);
    }

    /** What a draft makes of what is stored, if there is something. */
    @FunctionalInterface
    private interface Made<S, D> {
        S of(D draft, @Nullable S before);
    }

    /** One sheet against what is stored. */
    private record Sheet<S, D>(Aggregates<S> stored, Made<S, D> made, String addedEvent, String changedEvent) {

        private static final int AT_ONCE = 1_000;

        Enrolled.Counts take(Command command, Map<String, D> drafts, boolean store) {
            var known = known(command, List.copyOf(drafts.keySet()));
            var added = new LinkedHashMap<String, S>();
            int changed = 0;
            for (var draft : drafts.entrySet()) {
                var before = known.get(draft.getKey());
                var state = made.of(draft.getValue(), before == null ? null : before.state());
                if (before == null) {
                    added.put(draft.getKey(), state);
                } else if (!before.state().equals(state)) {
                    changed++;
                    change(command, draft.getKey(), draft.getValue(), store);
                }
            }
            if (store && !added.isEmpty()) {
                stored.createAll(command, added, addedEvent);
            }
            return new Enrolled.Counts(added.size(), changed, drafts.size() - added.size() - changed);
        }

        private Map<String, Versioned<S>> known(Command command, List<String> ids) {
            var known = new HashMap<String, Versioned<S>>();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                known.putAll(stored.findAll(command.tenant(), ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
            }
            return known;
        }

        private void change(Command command, String id, D draft, boolean store) {
            if (store) {
                stored.change(command, id, any -> Decision.accepted(made.of(draft, any.state()), changedEvent))
                        .orThrow();
            }
        }
    }
}
