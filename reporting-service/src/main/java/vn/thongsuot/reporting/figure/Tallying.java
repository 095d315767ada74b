package vn.thongsuot.reporting.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sums, counts, averages, percentages and single values take: all of it together. */
final class Tallying implements Fold {

    private final Aggregation aggregation;
    private @Nullable Tally all;

    Tallying(Aggregation aggregation) {
        this.aggregation = aggregation;
    }

    @Override
    public void add(Reading reading) {
        if (reading.isCounted()) {
            all = all == null ? reading.tally() : all.plus(reading.tally());
        }
    }

    @Override
    public Optional<Combined> result() {
        return all == null ? Optional.empty() : Combined.of(aggregation, all);
    }
}
