package vn.thongsuot.reporting.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is gathered of one indicator: from cells, or from the values one by one. */
final class Total {

    private final Rule rule;
    private final Succession succession;
    private @Nullable Running running;
    private @Nullable Fold fold;
    private @Nullable String latest;
    private int deeds;

    Total(Rule rule, Succession succession) {
        this.rule = rule;
        this.succession = succession;
    }

    void add(Cells.Part part) {
        started().add(part.tally(), part.deeds());
        deeds += part.deeds();
    }

    void add(Running others) {
        started().add(others);
        deeds += others.deeds();
    }

    /** Some that was counted before was counted so often too often. */
    void addRepeated(int more) {
        deeds = Math.max(1, deeds - more); // the sources may be ahead of the cells for a moment
    }

    private Running started() {
        if (running == null) {
            running = new Running();
        }
        return running;
    }

    /** All of one activity come after each other. */
    void add(Reading reading) {
        if (fold == null) {
            fold = Fold.of(rule, succession);
        }
        fold.add(reading);
        if (!reading.activity().equals(latest)) {
            latest = reading.activity();
            deeds++;
        }
    }

    /** How many activities reported it. */
    int deeds() {
        return deeds;
    }

    Optional<Combined> combined() {
        if (fold != null) {
            return fold.result();
        }
        return running == null ? Optional.empty() : Combined.of(rule.overUnits(), running.tally());
    }
}
