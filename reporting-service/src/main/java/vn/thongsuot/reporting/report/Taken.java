package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.report.Consolidated.Input;
import vn.thongsuot.reporting.report.Consolidated.Quote;

/**
 * What a report is to take from reports of others.
 *
 * @param inputs ids of the reports it is made from; absent when they stay
 * @param quotes absent when they stay
 * @param gathering whether it is to be made from all that were sent to its unit for the same directive and days, in the place
 *     of those that are named
 */
public record Taken(@Nullable List<String> inputs, @Nullable List<Quote> quotes, boolean gathering) {

    boolean isNothing() {
        return inputs == null && quotes == null && !gathering;
    }

    List<String> inputsOver(Consolidated before) {
        return inputs != null
                ? inputs
                : before.inputs().stream().map(Input::report).toList();
    }

    List<Quote> quotesOver(Consolidated before) {
        return Objects.requireNonNullElse(quotes, before.quotes());
    }
}
