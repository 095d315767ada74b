package vn.thongsuot.verify;

import java.util.ArrayList;
import java.util.List;

/** What all deeds say of one indicator inside the period. */
final class Gathered {

    private final boolean inBlocks;
    private final List<One> ones = new ArrayList<>();
    private int contributions;
    private int saying;
    private int counting;

    /** @param inBlocks whether what adds up tells as its deeds how many contributions there are */
    Gathered(boolean inBlocks) {
        this.inBlocks = inBlocks;
    }

    void add(List<One> more) {
        ones.addAll(more);
    }

    /** @param more whether a contribution has come that was not there */
    void contributes(boolean more) {
        contributions += more ? 1 : 0;
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

    /** How many are told to have reported it, each once; in the earlier formats once in each block of days. */
    int deeds(Ways ways) {
        if (inBlocks && ways.addsUp()) {
            return contributions;
        }
        return ways.units() == Way.DISTINCT ? saying : counting;
    }

    List<One> taken(Ways ways) {
        return ones.stream().filter(ways::takes).toList();
    }
}
