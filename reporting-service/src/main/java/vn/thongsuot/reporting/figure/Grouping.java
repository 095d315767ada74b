package vn.thongsuot.reporting.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** First over time for those that did it together, then over them: of a stock, say, the last of each unit, added up. */
final class Grouping implements Fold {

    /** What some units did together. The value they make is dated by the last day on which they reported one. */
    private static final class Group {

        private final Fold fold;
        private Reading last;

        Group(Fold fold, Reading first) {
            this.fold = fold;
            this.last = first;
        }

        void add(Reading reading) {
            fold.add(reading);
            last = Latest.day(reading).isAfter(Latest.day(last)) ? reading : last;
        }
    }

    private static final Set<Aggregation> TAKEN_TOGETHER =
            Set.of(Aggregation.SUM, Aggregation.COUNT, Aggregation.AVERAGE, Aggregation.PERCENTAGE);

    private final Rule rule;
    private final Succession succession;
    private final Map<List<String>, Group> groups = new LinkedHashMap<>();
    private final Set<Optional<Interval>> periods = new HashSet<>();

    Grouping(Rule rule, Succession succession) {
        this.rule = rule;
        this.succession = succession;
    }

    @Override
    public void add(Reading reading) {
        if (reading.isCounted() || rule.overTime() == Aggregation.DISTINCT) {
            groups.computeIfAbsent(reading.units(), any -> new Group(Fold.of(rule.overTime()), reading))
                    .add(reading);
            if (periods.size() < 2) {
                periods.add(Optional.ofNullable(reading.period()));
            }
        }
    }

    @Override
    public Optional<Combined> result() {
        if (rule.overTime() == Aggregation.NONE && periods.size() > 1) {
            return Optional.empty();
        }
        var standing = replaced();
        if (standing == null || countsAUnitTwice(standing.keySet())) {
            return Optional.empty();
        }
        var over = Fold.of(rule.overUnits());
        for (var group : standing.values()) {
            @Nullable Combined one = group.fold.result().orElse(null);
            if (one == null) {
                return Optional.empty();
            }
            over.add(group.last.as(one));
        }
        return over.result();
    }

    /**
     * Without what units said at last whose successors have spoken since: of a stock theirs is the newer word on the same. Absent
     * where values would be taken together of which nobody says how much is both.
     */
    private @Nullable Map<List<String>, Group> replaced() {
        if (succession.ended().isEmpty()) {
            return groups;
        }
        var spoken = new HashMap<String, LocalDate>();
        groups.forEach(
                (units, group) -> units.forEach(unit -> spoken.merge(unit, Latest.day(group.last), Grouping::later)));
        var standing = new LinkedHashMap<List<String>, Group>();
        for (var group : groups.entrySet()) {
            var standings = group.getKey().stream()
                    .map(unit -> succession.standing(unit, spoken))
                    .collect(Collectors.toSet());
            var isReplaced = standings.equals(Set.of(Succession.Standing.REPLACED));
            if (!isReplaced || rule.overTime() != Aggregation.LAST) {
                if (TAKEN_TOGETHER.contains(rule.overUnits()) && !standings.equals(Set.of(Succession.Standing.ALONE))) {
                    return null;
                }
                standing.put(group.getKey(), group.getValue());
            }
        }
        return standing;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether what one unit did alone would be taken together with what it did beside others: nobody says how much is both. */
    private boolean countsAUnitTwice(Set<List<String>> standing) {
        var units = standing.stream().flatMap(List::stream).toList();
        return TAKEN_TOGETHER.contains(rule.overUnits()) && Set.copyOf(units).size() < units.size();
    }
}
