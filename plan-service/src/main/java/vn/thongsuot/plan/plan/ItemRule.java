package vn.thongsuot.plan.plan;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** Each item has what its kind needs, and orders go only to bodies that take them. */
final class ItemRule implements PlanRule {

    private static final String FRONT = "FRONT";

    @Override
    public Stream<Violation> violations(PlanContent content, Outline outline, Sources sources) {
        return outline.places().stream().flatMap(place -> {
            var item = place.section().item();
            return item == null
                    ? Stream.empty()
                    : Stream.of(
                                    needs(item, place.pointer() + "/item"),
                                    unless(
                                            !place.section().words().isBlank(),
                                            place.pointer() + "/paragraphs",
                                            "not-empty"),
                                    roles(item, place.pointer(), sources))
                            .flatMap(violations -> violations);
        });
    }

    private static Stream<Violation> needs(Item item, String pointer) {
        var participates = item.kind() == ItemKind.PARTICIPATION;
        var missing = switch (item.kind()) {
            case FORM -> unless(item.activityKind() != null, pointer + "/activityKind", "form-needs-activity-kind");
            case PARTICIPATION -> unless(item.participation() != null, pointer + "/participation", "not-null");
            case ASSIGNMENT, REQUEST -> unless(!item.roles().isEmpty(), pointer + "/roles", "not-empty");
            case CONTENT -> Stream.<Violation>empty();
        };
        return Stream.concat(
                missing,
                unless(
                        participates || item.participation() == null,
                        pointer + "/participation",
                        "only-in-participation"));
    }

    private static Stream<Violation> roles(Item item, String section, Sources sources) {
        return IntStream.range(0, item.roles().size()).boxed().flatMap(index -> {
            var role = item.roles().get(index);
            var pointer = section + "/item/roles/" + index;
            return Stream.concat(
                    unless(role.label() != null || role.allUnits().findAny().isPresent(), pointer, "role-needs-body"),
                    unless(mayBeGiven(item, role, sources), pointer + "/role", "request-is-no-order"));
        });
    }

    private static boolean mayBeGiven(Item item, Role role, Sources sources) {
        var order = role.role().isOrder();
        return !order || (item.kind() != ItemKind.REQUEST && !isFront(role, sources));
    }

    private static boolean isFront(Role role, Sources sources) {
        return role.allUnits()
                .flatMap(unit -> sources.unit(unit).stream())
                .anyMatch(unit -> unit.system().equals(FRONT));
    }

    private static Stream<Violation> unless(boolean holds, String pointer, String rule) {
        return holds ? Stream.empty() : Stream.of(Violation.of(pointer, rule));
    }
}
