package vn.thongsuot.plan.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    public record Addressee(String text, Optional<String> unit) {

        /** The same for the same unit, whatever it is called, and for the same words. */
        private String key() {
            return unit.map(id -> "unit " + id).orElseGet(() -> "words " + text.toLowerCase(Locale.ROOT));
        }
    }

    private Addressees() {}

    /** Each once, those of the distribution list first. */
    public static List<Addressee> of(PlanContent content) {
        var listed = content.distribution().stream()
                .filter(line -> !line.keepsFileCopy())
                .map(line -> new Addressee(line.text(), Optional.ofNullable(line.unit())));
        var once = new LinkedHashMap<String, Addressee>();
        Stream.concat(listed, working(content)).forEach(one -> once.putIfAbsent(one.key(), one));
        return List.copyOf(once.values());
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
}
