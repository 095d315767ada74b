package vn.thongsuot.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The units of one tenant as they stand now, State, Party and Front trees beside each other. A unit whose parent is not
 * known stands as a root until the parent's event arrives.
 */
public final class UnitTree {

    private static final Pattern LOCALITY = Pattern.compile("(?:tỉnh|thành phố|xã|phường|đặc khu) (\\p{Lu}.*)$");

    private final Map<String, UnitCopy> units;
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, Integer> rank = new HashMap<>();

    public UnitTree(Map<String, UnitCopy> units) {
        this.units = Map.copyOf(units);
        var official = officialOrder();
        this.units.keySet().stream().sorted(official).forEach(this::hang);
        this.units.keySet().stream()
                .filter(id -> parentOf(id).isEmpty())
                .sorted(official)
                .forEach(this::number);
        this.units.keySet().stream().sorted(official).forEach(this::number);
    }

    /**
     * The tree as it was on a day: what existed then, as it was called and where it stood then. A unit whose superior was
     * gone by then hangs below the nearest one above that existed.
     */
    public UnitTree asOf(LocalDate day) {
        var then = new HashMap<String, UnitCopy>();
        units.forEach((id, unit) -> then.put(id, unit.asOf(day)));
        var existing = new HashMap<String, UnitCopy>();
        then.forEach((id, unit) -> {
            if (unit.existsOn(day)) {
                existing.put(id, unit.below(existingAbove(unit, then, day)));
            }
        });
        return new UnitTree(existing);
    }

    private static @Nullable String existingAbove(UnitCopy unit, Map<String, UnitCopy> then, LocalDate day) {
        var above = unit.parent();
        var seen = new HashSet<String>();
        while (above != null && seen.add(above)) {
            var superior = then.get(above);
            if (superior == null || superior.existsOn(day)) {
                return above;
            }
            above = superior.parent();
        }
        return null;
    }

    /** Every unit that is known, by id. */
    public Map<String, UnitCopy> all() {
        return units;
    }

    public Optional<UnitCopy> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The unit and everything below it, in the official order; empty when the unit is not known. */
    public Set<String> subtree(String id) {
        var found = new LinkedHashSet<String>();
        if (units.containsKey(id)) {
            collect(id, found);
        }
        return found;
    }

    /** The units that stand below none, in the official order. */
    public List<String> roots() {
        return units.entrySet().stream()
                .filter(unit -> unit.getValue().parent() == null)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(id -> rank.getOrDefault(id, Integer.MAX_VALUE)))
                .toList();
    }

    /**
     * The locality that the unit lies in, as documents name it beside their day, by the nearest unit that is called by one;
     * empty when the tree does not tell.
     */
    public Optional<String> locality(String id) {
        return Stream.concat(Stream.of(id), ancestors(id).stream())
                .flatMap(each -> unit(each).stream())
                .map(each -> LOCALITY.matcher(each.name()))
                .filter(Matcher::find)
                .map(name -> name.group(1))
                .findFirst();
    }

    /** The units above, the nearest first, without the unit itself. */
    public List<String> ancestors(String id) {
        var found = new LinkedHashSet<String>();
        var above = parentOf(id);
        while (above.isPresent() && !above.get().equals(id) && found.add(above.get())) {
            above = parentOf(above.get());
        }
        return List.copyOf(found);
    }

    /** Whether the unit is the other one or stands below it. */
    public boolean covers(String ancestorOrSelf, String unit) {
        return ancestorOrSelf.equals(unit) || ancestors(unit).contains(ancestorOrSelf);
    }

    /** Whether the unit and everything above it is known. */
    public boolean reachesTop(String id) {
        var above = ancestors(id);
        var last = above.isEmpty() ? id : above.getLast();
        return unit(last).filter(top -> top.parent() == null).isPresent();
    }

    /** The ids sorted as the tree is printed: from the top, siblings by their official order; unknown ones last. */
    public List<String> inOfficialOrder(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparing((String id) -> rank.getOrDefault(id, Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Comparator<String> officialOrder() {
        return Comparator.comparingInt((String id) -> known(id).order())
                .thenComparing(id -> known(id).name())
                .thenComparing(Comparator.naturalOrder());
    }

    private UnitCopy known(String id) {
        return Objects.requireNonNull(units.get(id));
    }

    private Optional<String> parentOf(String id) {
        return unit(id).map(UnitCopy::parent).filter(units::containsKey);
    }

    private void hang(String id) {
        parentOf(id)
                .ifPresent(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>())
                        .add(id));
    }

    /** Depth first; one that has its number keeps it, which also ends a cycle in the data. */
    private void number(String id) {
        if (rank.putIfAbsent(id, rank.size()) == null) {
            children.getOrDefault(id, List.of()).forEach(this::number);
        }
    }

    private void collect(String id, Set<String> found) {
        if (found.add(id)) {
            children.getOrDefault(id, List.of()).forEach(child -> collect(child, found));
        }
    }
}
