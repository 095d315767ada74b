package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a plan concerns: everybody on its distribution list but the file copy, and everybody to whom it gives work. */
public final class Addressees {

    /**
     * A body that the plan concerns.
     *
     * @param text as printed; for a unit that only has work, its id until a reader knows its name
     * @param unit empty for a class of bodies
     */
    public record Addressee(String text, Optional<String> unit) {}

    private Addressees() {}

    /** Each once, those of the distribution list first. */
    public static List<Addressee> of(PlanContent content) {
        var listed = content.distribution().stream()
                .filter(line -> !line.keepsFileCopy())
                .map(line -> new Addressee(line.text(), Optional.ofNullable(line.unit())));
        var all = Stream.concat(listed, working(content)).toList();
        return all.stream().filter(one -> isFirst(one, all)).toList();
    }

    static List<String> units(PlanContent content) {
        return of(content).stream().flatMap(one -> one.unit().stream()).toList();
    }

    private static Stream<Addressee> working(PlanContent content) {
        return Outline.of(content).places().stream()
                .flatMap(place -> Stream.ofNullable(place.section().item()))
                .flatMap(item -> item.roles().stream())
                .flatMap(Addressees::bodies);
    }

    /** A label that stands for known units is not asked besides them. */
    private static Stream<Addressee> bodies(Role role) {
        var units = role.allUnits().toList();
        if (units.isEmpty()) {
            return Stream.ofNullable(role.label()).map(label -> new Addressee(label, Optional.empty()));
        }
        return units.stream().map(unit -> new Addressee(named(role, unit), Optional.of(unit)));
    }

    private static String named(Role role, String unit) {
        return role.label() != null && unit.equals(role.unit()) ? role.label() : unit;
    }

    private static boolean isFirst(Addressee one, List<Addressee> all) {
        return all.stream().filter(other -> isSame(one, other)).findFirst().orElse(one) == one;
    }

    private static boolean isSame(Addressee one, Addressee other) {
        return one.unit().isPresent() || other.unit().isPresent()
                ? one.unit().equals(other.unit())
                : one.text().equalsIgnoreCase(other.text());
    }
}
