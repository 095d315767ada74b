package vn.thongsuot.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes deeds and gathers what they say inside the period, indicator by indicator. */
final class Fold {

    private static final int NAMED = 20;

    private final Told.Days period;
    private final boolean inBlocks;
    private final Gathered nothing;
    private final Map<String, Gathered> gathered = new HashMap<>();
    private final List<String> undecided = new ArrayList<>();
    private long undecidedCount;
    private long kept;

    /** @param inBlocks whether deeds are counted once in each block of days, as in the earlier formats */
    Fold(Told.Days period, boolean inBlocks) {
        this.period = period;
        this.inBlocks = inBlocks;
        this.nothing = new Gathered(inBlocks);
    }

    /** Takes a deed whose numbers can be read. */
    void add(Deed deed) throws UnreadableException {
        var units = List.copyOf(new TreeSet<>(deed.units()));
        var contributions = new HashSet<Map.Entry<String, Block>>();
        var saying = new HashSet<String>();
        var counting = new HashSet<String>();
        for (var value : deed.values()) {
            var block = Block.of(value.from(), value.to(), period);
            if (block != null) {
                var of = gathered.computeIfAbsent(value.indicator(), any -> new Gathered(inBlocks));
                var ones = Ones.of(value, units);
                keep(value, ones.size());
                of.add(ones);
                of.contributes(value.count() > 0 && contributions.add(Map.entry(value.indicator(), block)));
                of.says(saying.add(value.indicator()), value.count() > 0 && counting.add(value.indicator()));
            }
        }
        if (deed.values().stream().anyMatch(value -> Placing.undecided(value.from(), value.to(), period))) {
            undecide(deed);
        }
    }

    /** Values are kept until all are there; there may not be more of them than memory holds. */
    private void keep(Deed.Value value, int ones) throws UnreadableException {
        kept += ones;
        for (var name : value.names()) {
            kept += 1 + name.length() / Limits.NAME;
        }
        if (kept > Limits.VALUES) {
            throw new UnreadableException("too-much", Limits.VALUES);
        }
    }

    private void undecide(Deed deed) {
        undecidedCount++;
        if (undecided.size() < NAMED) {
            undecided.add(deed.name());
        }
    }

    /** What was said of an indicator; nothing where no deed says anything in the period. */
    Gathered of(String indicator) {
        return gathered.getOrDefault(indicator, nothing);
    }

    /** Those of which there is more than names. */
    Set<String> counted() {
        var counted = new TreeSet<String>();
        gathered.forEach((indicator, said) -> {
            if (said.isCounted()) {
                counted.add(indicator);
            }
        });
        return counted;
    }

    /** How many deeds have something that can neither be placed in the period nor outside. */
    long undecided() {
        return undecidedCount;
    }

    /** The first of them. */
    List<String> undecidedNamed() {
        return List.copyOf(undecided);
    }
}
