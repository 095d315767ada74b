package vn.thongsuot.activity.activity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.reference.Known;
import vn.thongsuot.activity.reference.Wanted;
import vn.thongsuot.platform.aggregate.Violation;

/** What must hold of the things that facts refer to. */
final class ReferenceRules {

    private ReferenceRules() {}

    static Wanted wanted(Facts facts) {
        var basis = facts.basis();
        return new Wanted(
                units(facts),
                with(basis.directives(), integrated(basis).toArray(String[]::new)),
                Set.copyOf(basis.tasks()),
                ofNullable(basis.plan()),
                facts.findings().measurements().stream()
                        .map(Measurement::indicator)
                        .collect(Collectors.toSet()),
                ofNullable(basis.campaign()),
                EventReferences.positions(facts.event()));
    }

    static Wanted wanted(Collection<Facts> all) {
        return all.stream().map(ReferenceRules::wanted).reduce(Wanted.nothing(), Wanted::and);
    }

    private static Set<String> units(Facts facts) {
        var units = with(facts.who().coordinators(), facts.who().unit());
        units.addAll(EventReferences.units(facts.event()));
        return units;
    }

    /** References to what nobody has told this service of, in the order of the request. */
    static List<Violation> unknown(Facts facts, Known known) {
        var basis = facts.basis();
        return Stream.of(
                        single("/unit", facts.who().unit(), known.units()),
                        listed("/coordinators/%d", facts.who().coordinators(), known.units()),
                        listed(
                                "/directives/%d",
                                basis.directives(), known.directives().keySet()),
                        listed("/tasks/%d", basis.tasks(), known.tasks().keySet()),
                        single("/plan", basis.plan(), known.plans().keySet()),
                        item(basis, known),
                        single("/campaign", basis.campaign(), known.campaigns().keySet()),
                        integrated(basis, known),
                        indicators(facts, known),
                        EventReferences.unknown(facts.event(), known))
                .flatMap(unknown -> unknown)
                .toList();
    }

    /** Values for indicators that are answered in words only, and posts that were not held. */
    static List<Violation> misfitting(Facts facts, Known known) {
        return Stream.concat(values(facts, known), Posts.misfitting(facts, known.positions()))
                .toList();
    }

    private static Stream<Violation> values(Facts facts, Known known) {
        var measurements = facts.findings().measurements();
        return IntStream.range(0, measurements.size())
                .filter(i -> measurements.get(i).value() != null)
                .filter(i -> Objects.requireNonNull(
                                known.indicators().get(measurements.get(i).indicator()))
                        .answersInWords())
                .mapToObj(i -> Violation.of("/measurements/" + i + "/value", "indicator-in-words"));
    }

    private static Stream<Violation> item(Basis basis, Known known) {
        var plan = basis.plan() == null ? null : known.plans().get(basis.plan());
        var item = basis.planItem();
        if (plan == null || item == null || plan.item(item).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(unknown("/planItem", item));
    }

    private static Stream<Violation> integrated(Basis basis, Known known) {
        var directives = basis.integrates().stream().map(Integration::directive).toList();
        return listed("/integrates/%d/directive", directives, known.directives().keySet());
    }

    private static Stream<Violation> indicators(Facts facts, Known known) {
        var indicators = facts.findings().measurements().stream()
                .map(Measurement::indicator)
                .toList();
        return listed(
                "/measurements/%d/indicator", indicators, known.indicators().keySet());
    }

    static Stream<Violation> single(String pointer, @Nullable String id, Set<String> known) {
        return id == null || known.contains(id) ? Stream.empty() : Stream.of(unknown(pointer, id));
    }

    static Stream<Violation> listed(String pointer, List<? extends @Nullable String> ids, Set<String> known) {
        return IntStream.range(0, ids.size()).boxed().flatMap(i -> single(pointer.formatted(i), ids.get(i), known));
    }

    private static Violation unknown(String pointer, String id) {
        return Violation.of(pointer, "unknown-reference", id);
    }

    private static Stream<String> integrated(Basis basis) {
        return basis.integrates().stream().map(Integration::directive).filter(Objects::nonNull);
    }

    private static Set<String> with(Collection<String> ids, String... more) {
        var all = new HashSet<>(ids);
        all.addAll(List.of(more));
        return all;
    }

    private static Set<String> ofNullable(@Nullable String id) {
        return id == null ? Set.of() : Set.of(id);
    }
}
