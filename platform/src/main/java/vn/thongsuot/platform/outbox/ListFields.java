package vn.thongsuot.platform.outbox;

import static vn.thongsuot.platform.outbox.AggregateDocument.ID;
import static vn.thongsuot.platform.outbox.AggregateDocument.MADE;
import static vn.thongsuot.platform.outbox.AggregateDocument.STATE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.paging.Condition;

/**
 * By what pages of one kind can be asked for, and so which indexes it has. A page lies in the order of creation; one that is
 * narrowed to days lies in the order of those days.
 *
 * @param uses dotted names of fields of the state
 * @param pairs fields that are asked for together and have an index together, since neither alone narrows enough
 * @param found those of the pairs that few meet, however many there are
 */
public record ListFields(Map<String, Use> uses, List<Pair> pairs, List<Pair> found) {

    static final ListFields NONE = new ListFields(Map.of(), List.of(), List.of());

    /** What is met by a value of a field, which says what its own index is worth beside another condition. */
    public enum Use {
        /** By a share of all, a state or a unit: of two such fields that are asked for together neither index is enough. */
        SHARED,
        /** By few, however many there are, an id or a hash: its index is enough beside anything else. */
        FEW,
        /** By many in words, each an index entry of its own: too many to be kept beside other fields. */
        SEARCHED,
        /** A single day; bounds on it are read in its order. */
        DAY,
        /** A day that is bounded beside others: what was made first meets it first, so that their indexes are enough. */
        BOUND,
        /** Never asked for but as one of a pair. */
        PAIRED
    }

    /** Two fields; a day is the second. */
    public record Pair(String first, String second) {

        public List<String> fields() {
            return List.of(first, second);
        }
    }

    public ListFields {
        uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
        pairs = List.copyOf(pairs);
        found = List.copyOf(found);
    }

    ListFields with(Use use, String... fields) {
        var more = new LinkedHashMap<>(uses);
        Stream.of(fields).forEach(field -> more.put(field, use));
        return new ListFields(more, pairs, found);
    }

    /** Any two of these. */
    ListFields together(String... fields) {
        var known = this;
        for (var field : fields) {
            known = uses.containsKey(field) ? known : known.with(Use.PAIRED, field);
        }
        var more = new ArrayList<>(pairs);
        for (int i = 0; i < fields.length; i++) {
            for (int j = i + 1; j < fields.length; j++) {
                var dayFirst = known.uses.get(fields[i]) == Use.DAY;
                var pair = dayFirst ? new Pair(fields[j], fields[i]) : new Pair(fields[i], fields[j]);
                if (!more.contains(new Pair(pair.second(), pair.first()))) {
                    more.add(pair);
                }
            }
        }
        return new ListFields(known.uses, more.stream().distinct().toList(), found);
    }

    /** The two together are met by few, though each alone is not. */
    ListFields foundByBoth(String one, String other) {
        var both = together(one, other);
        var more = new ArrayList<>(found);
        both.pairs.stream()
                .filter(pair -> Set.copyOf(pair.fields()).equals(Set.of(one, other)))
                .limit(1)
                .forEach(more::add);
        return new ListFields(both.uses, both.pairs, more);
    }

    /** All that may be asked for. */
    public List<String> names() {
        return List.copyOf(uses.keySet());
    }

    /** Those of one use, in the order of their declaration. */
    public List<String> of(Use use) {
        return names().stream().filter(name -> uses.get(name) == use).toList();
    }

    /** The day by which a page lies that is narrowed so; absent for the order of creation. */
    public @Nullable String orderOf(Map<String, ?> conditions) {
        return of(Use.DAY).stream()
                .filter(day -> conditions.get(day) instanceof Condition.Between)
                .findFirst()
                .orElse(null);
    }

    /** Two of the fields that many documents may meet each and that have no index together; empty when an index is enough. */
    public Optional<Pair> lacking(Collection<String> asked) {
        var shared = asked.stream()
                .filter(field -> Set.of(Use.SHARED, Use.DAY, Use.PAIRED).contains(uses.get(field)))
                .sorted()
                .toList();
        var enough = asked.stream().anyMatch(field -> uses.get(field) == Use.FEW)
                || pairs.stream().anyMatch(pair -> shared.containsAll(pair.fields()));
        return shared.size() < 2 || enough ? Optional.empty() : Optional.of(new Pair(shared.get(0), shared.get(1)));
    }

    /** The index of what few meet; empty when nothing of that sort is asked for. */
    Optional<List<String>> surest(Collection<String> asked) {
        var one = asked.stream()
                .filter(field -> uses.get(field) == Use.FEW)
                .sorted()
                .findFirst()
                .map(List::of);
        return one.or(() -> met(asked).map(Pair::fields)).map(ListFields::index);
    }

    /** Two of the fields that few meet together; empty when nothing of that sort is asked for. */
    public Optional<Pair> met(Collection<String> asked) {
        return found.stream().filter(pair -> asked.containsAll(pair.fields())).findFirst();
    }

    /** The fields of each index, as they lie in the store. */
    List<List<String>> indexes() {
        var all = new ArrayList<List<String>>();
        all.add(List.of(MADE, ID));
        names().stream().filter(name -> uses.get(name) != Use.PAIRED).forEach(name -> all.add(index(List.of(name))));
        pairs.forEach(pair -> all.add(index(pair.fields())));
        return all;
    }

    private static List<String> index(List<String> fields) {
        var all = new ArrayList<String>();
        fields.forEach(field -> all.add(STATE + "." + field));
        all.addAll(List.of(MADE, ID));
        return all;
    }
}
