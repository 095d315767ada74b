package vn.thongsuot.directive.reorganisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.unit.Former;
import vn.thongsuot.directive.unit.Hierarchy;
import vn.thongsuot.directive.unit.Standing;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;

/** One walk through all that an act does; it ends at the first thing that stands against it. */
final class Effects {

    private static final String ENDED_BEFORE = "ended-before";

    private final Aggregates<Unit> units;
    private final Command command;
    private final String id;
    private final Reorganisation act;
    private final Hierarchy hierarchy;
    private final Map<String, Set<String>> paths = new HashMap<>();

    Effects(Aggregates<Unit> units, Command command, String id, Reorganisation act) {
        this.units = units;
        this.command = command;
        this.id = id;
        this.act = act;
        this.hierarchy = new Hierarchy(units);
    }

    /** Empty when all units are as the act says. */
    Optional<Refusal> take() {
        return act.kind().hasHeirs() ? inherit() : renew(act.units().getFirst(), null);
    }

    /** Units below move first: once their superior has ended, whoever looks sees them at their new place. */
    private Optional<Refusal> inherit() {
        return move().or(this::follow).or(this::end);
    }

    private Optional<Refusal> move() {
        if (act.kind() == ReorganisationKind.SPLIT) {
            return act.into().stream()
                    .flatMap(heir -> heir.children().stream().map(child -> renew(child, heir.unit())))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        var heir = act.into().getFirst().unit();
        return act.units().stream()
                .flatMap(ended -> below(ended).stream())
                .map(child -> renew(child, heir))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Those that are there on the day. */
    private List<String> below(String unit) {
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var page = units.page(command.tenant(), new PageQuery(PageQuery.MAX_LIMIT, cursor), Map.of("parent", unit));
            page.items().stream()
                    .filter(child -> child.state().existsOn(act.on()))
                    .forEach(child -> found.add(child.id()));
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    private Optional<Refusal> follow() {
        return act.heirs().stream()
                .filter(heir -> !act.units().contains(heir))
                .map(heir -> change(heir, this::followed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Decision<Unit> followed(Unit heir) {
        return heir.existsOn(act.on())
                ? Decision.accepted(heir.reshaped().after(act.units()).toUnit(), Unit.CHANGED)
                : Decision.refused(Refusal.conflict(ENDED_BEFORE));
    }

    private Optional<Refusal> end() {
        return act.units().stream()
                .map(each -> change(each, unit -> ended(each, unit)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Decision<Unit> ended(String each, Unit unit) {
        var others = act.heirs().stream().filter(heir -> !heir.equals(each)).toList();
        var reshaped = unit.reshaped().before(others);
        if (!act.ending().contains(each)) {
            return Decision.accepted(reshaped.toUnit(), Unit.CHANGED);
        }
        var last = act.on().minusDays(1);
        return endedOtherwise(unit, last, others)
                ? Decision.refused(Refusal.conflict(ENDED_BEFORE))
                : Decision.accepted(reshaped.lastDay(last).toUnit(), Unit.CHANGED);
    }

    /** By its own last day, or because it went into other units. */
    private static boolean endedOtherwise(Unit unit, LocalDate last, List<String> heirs) {
        return unit.validTo() != null
                && (unit.validTo().isBefore(last)
                        || unit.validTo().equals(last)
                                && !unit.successors().isEmpty()
                                && !unit.successors().containsAll(heirs));
    }

    /** What the act says of one unit that goes on; {@code superior} is its new one when the act says nothing else. */
    private Optional<Refusal> renew(String unit, @Nullable String superior) {
        return change(unit, state -> renewed(unit, state, superior));
    }

    private Decision<Unit> renewed(String unit, Unit state, @Nullable String superior) {
        var next = superior == null
                ? requireNonNull(act.to()).of(state.standing())
                : state.standing().below(superior);
        if (state.wasChangedBy(id) || next.equals(state.standing())) {
            return Decision.unchanged();
        }
        return standsAgainst(unit, state, next)
                .<Decision<Unit>>map(code -> Decision.refused(Refusal.conflict(code)))
                .orElseGet(() -> Decision.accepted(
                        state.reshaped().standing(next, id, act.on()).toUnit(), Unit.CHANGED));
    }

    private Optional<String> standsAgainst(String unit, Unit state, Standing next) {
        if (state.changedAfter(act.on())) {
            return Optional.of("changed-later");
        }
        if (state.earlier().size() >= Former.MOST) {
            return Optional.of("too-many-changes");
        }
        var turnsBack = next.parent() != null && path(next.parent()).contains(unit);
        return turnsBack ? Optional.of("parent-cycle") : Optional.empty();
    }

    /** The unit and those above it; asked once, however many move below it. */
    private Set<String> path(String unit) {
        return paths.computeIfAbsent(unit, top -> hierarchy.path(command.tenant(), top));
    }

    private Optional<Refusal> change(String unit, Function<Unit, Decision<Unit>> decide) {
        var outcome = units.change(command, unit, current -> unlessSame(current.state(), decide));
        return outcome instanceof Outcome.Refused<Versioned<Unit>> refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }

    private static Decision<Unit> unlessSame(Unit before, Function<Unit, Decision<Unit>> decide) {
        var decided = decide.apply(before);
        return decided instanceof Decision.Accepted<Unit> accepted
                        && accepted.state().equals(before)
                ? Decision.unchanged()
                : decided;
    }
}
