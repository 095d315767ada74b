package vn.thongsuot.reporting.figure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<List<String>, Group> groups = new LinkedHashMap<>();
    private final Set<Optional<Interval>> periods = new HashSet<>();

    Grouping(Rule rule) {
        this.rule = rule;
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
        if ((rule.overTime() == Aggregation.NONE && periods.size() > 1) || countsAUnitTwice()) {
            return Optional.empty();
        }
        var over = Fold.of(rule.overUnits());
        for (var group : groups.values()) {
            @Nullable Combined one = group.fold.result().orElse(null);
            if (one == null) {
                return Optional.empty();
            }
            over.add(group.last.as(one));
        }
        return over.result();
    }

    /** Whether what one unit did alone would be taken together with what it did beside others: nobody says how much is both. */
    private boolean countsAUnitTwice() {
        var units = groups.keySet().stream().flatMap(List::stream).toList();
        return TAKEN_TOGETHER.contains(rule.overUnits()) && Set.copyOf(units).size() < units.size();
    }
}
