package vn.thongsuot.directive.reorganisation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitDraft;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;

/**
 * Takes the order to reorganise units: refused with its reason, or the act is stored whole with its event, and the units
 * follow ({@link CarryingOut}). Needs the right to administer at every unit it touches, and where it puts new ones.
 */
public final class Reorganising {

    private final Aggregates<Reorganisation> acts;
    private final Aggregates<Unit> units;
    private final Known directives;
    private final Fitting fitting;
    private final Access access;

    public Reorganising(
            Aggregates<Reorganisation> acts, Aggregates<Unit> units, Known directives, Fitting fitting, Access access) {
        this.acts = acts;
        this.units = units;
        this.directives = directives;
        this.fitting = fitting;
        this.access = access;
    }

    public Outcome<Versioned<Reorganisation>> order(Command command, ReorganisationDraft draft) {
        var id = command.newId("reorganisation");
        return acts.create(
                command,
                id,
                () -> draft.refusal()
                        .<Decision<Reorganisation>>map(Decision::refused)
                        .orElseGet(() -> decide(command, id, draft)));
    }

    private Decision<Reorganisation> decide(Command command, String id, ReorganisationDraft draft) {
        var named = units.findAll(
                command.tenant(), draft.references().map(Reference::id).collect(Collectors.toSet()));
        var refusal = directives
                .refuses(
                        command.tenant(),
                        Reference.of(
                                "/basis/directive",
                                requireNonNull(draft.basis()).directive()))
                .or(() -> unknown(draft, named));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        var made = established(draft, named);
        return refusesNew(command, made)
                .or(() -> mayAll(command, draft, made))
                .or(() -> fitting.refuses(command.tenant(), draft, named, made))
                .<Decision<Reorganisation>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(act(id, draft, made), Reorganisation.DECIDED));
    }

    private static Optional<Refusal> unknown(ReorganisationDraft draft, Map<String, Versioned<Unit>> named) {
        return draft.references()
                .filter(reference -> !named.containsKey(reference.id()))
                .findFirst()
                .map(unknown -> Refusal.notYetKnown(unknown.pointer(), unknown.id()));
    }

    /** The new units, by their place among the heirs. */
    private static Map<Integer, UnitDraft> established(ReorganisationDraft draft, Map<String, Versioned<Unit>> named) {
        var first = requireNonNull(named.get(draft.about().getFirst())).state();
        var made = new LinkedHashMap<Integer, UnitDraft>();
        for (int i = 0; i < draft.heirs().size(); i++) {
            var establish = draft.heirs().get(i).establish();
            if (establish != null) {
                made.put(i, Establishing.completed(establish, first, requireNonNull(draft.on()), draft.about()));
            }
        }
        return made;
    }

    private Optional<Refusal> refusesNew(Command command, Map<Integer, UnitDraft> made) {
        var broken = new ArrayList<Violation>();
        var named = new ArrayList<Reference>();
        made.forEach((place, draft) -> {
            var at = "/into/" + place + "/establish";
            draft.violations().stream()
                    .map(each -> new Violation(at + each.pointer(), each.rule(), each.arguments()))
                    .forEach(broken::add);
            Reference.of(at + "/parent", draft.parent()).forEach(named::add);
            Reference.of(at + "/functionalSuperior", draft.functionalSuperior()).forEach(named::add);
        });
        Known known = (tenant, ids) -> units.findAll(tenant, ids).keySet();
        return broken.isEmpty()
                ? known.refuses(command.tenant(), named.stream())
                : Optional.of(Refusal.invalid(broken));
    }

    private Optional<Refusal> mayAll(Command command, ReorganisationDraft draft, Map<Integer, UnitDraft> made) {
        var touched = draft.references()
                .map(Reference::id)
                .distinct()
                .map(unit -> access.refuses(command.by(), Right.ADMINISTER, unit));
        var above = made.values().stream()
                .map(UnitDraft::parent)
                .distinct()
                .map(parent -> parent == null
                        ? access.refusesAtTop(command.by(), Right.ADMINISTER)
                        : access.refuses(command.by(), Right.ADMINISTER, parent));
        return Stream.concat(touched, above).flatMap(Optional::stream).findFirst();
    }

    private static Reorganisation act(String id, ReorganisationDraft draft, Map<Integer, UnitDraft> made) {
        List<Heir> heirs = IntStream.range(0, draft.heirs().size())
                .mapToObj(place -> heir(id, place, draft.heirs().get(place), made))
                .toList();
        return new Reorganisation(
                requireNonNull(draft.kind()),
                requireNonNull(draft.on()),
                requireNonNull(draft.basis()),
                draft.about(),
                heirs,
                draft.to(),
                Stage.WAITING,
                null);
    }

    /** The id of a new unit follows from the act, so that it is made once however often that is tried. */
    private static Heir heir(String id, int place, HeirDraft heir, Map<Integer, UnitDraft> made) {
        var fresh = made.get(place);
        return fresh == null
                ? new Heir(requireNonNull(heir.unit()), null, heir.childrenOrNone())
                : new Heir(Command.idOf("unit", id, String.valueOf(place)), fresh.toUnit(), heir.childrenOrNone());
    }
}
