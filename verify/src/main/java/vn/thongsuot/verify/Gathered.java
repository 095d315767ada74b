package vn.thongsuot.verify;

import java.util.ArrayList;
import java.util.List;

/** What all deeds say of one indicator inside the period. */
final class Gathered {

    private final List<One> ones = new ArrayList<>();
    private int saying;
    private int counting;

    void add(List<One> more) {
        ones.addAll(more);
    }

    /**
     * A deed says something.
     *
     * @param first whether it has not said anything of the indicator before
     * @param firstCounted whether it says more than names for the first time
     */
    void says(boolean first, boolean firstCounted) {
        saying += first ? 1 : 0;
        counting += firstCounted ? 1 : 0;
    }

    /** Whether a deed says more than names. */
    boolean isCounted() {
        return counting > 0;
    }

    /** How many are told to have reported it, each once. */
    int deeds(Ways ways) {
        return ways.units() == Way.DISTINCT ? saying : counting;
    }

    List<One> taken(Ways ways) {
        return ones.stream().filter(ways::takes).toList();
    }
}
