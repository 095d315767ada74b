package vn.thongsuot.activity.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thongsuot.organisation.UnitTree;

/** Units by what people call them in a table: their code, or their name where only one of the caller's units has it. */
final class Units {

    private static final String SEVERAL = "";

    private final UnitTree tree;
    private final Set<String> own;
    private final Map<String, String> byName = new HashMap<>();

    /** @param own those that the caller may speak for */
    Units(UnitTree tree, Set<String> own) {
        this.tree = tree;
        this.own = own;
        own.forEach(id -> tree.unit(id)
                .ifPresent(unit -> Stream.of(unit.name(), unit.shortName())
                        .flatMap(Stream::ofNullable)
                        .map(Vocabulary::key)
                        .distinct()
                        .forEach(name -> byName.merge(name, id, (one, other) -> SEVERAL))));
    }

    /** The rule that a name breaks, or its unit. */
    sealed interface Found {
        record One(String id) implements Found {}

        record Not(String rule) implements Found {}
    }

    Found find(String written) {
        if (own.contains(written)) {
            return new Found.One(written);
        }
        if (tree.unit(written).isPresent()) {
            return new Found.Not("unit-not-yours");
        }
        return Optional.ofNullable(byName.get(Vocabulary.key(written)))
                .<Found>map(id -> id.equals(SEVERAL) ? new Found.Not("unit-name-of-several") : new Found.One(id))
                .orElseGet(() -> new Found.Not("unit-not-yours"));
    }

    /** Code, name and superior of each of the caller's units, in the official order. */
    List<List<String>> listed(int most) {
        return tree.inOfficialOrder(own).stream()
                .limit(most)
                .map(id -> List.of(id, name(id), superior(id)))
                .toList();
    }

    private String name(String id) {
        return tree.unit(id).map(unit -> unit.name()).orElse(id);
    }

    private String superior(String id) {
        return tree.ancestors(id).stream().findFirst().map(this::name).orElse("");
    }
}
