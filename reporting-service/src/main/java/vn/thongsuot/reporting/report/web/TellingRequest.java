package vn.thongsuot.reporting.report.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.report.Telling;
import vn.thongsuot.reporting.report.Workings;

/**
 * How a report is to tell what was done; what is left out stays as it is.
 *
 * @param examples how many points of each list stand in the text, 0 for all
 */
record TellingRequest(
        @Nullable Integer examples,
        @Nullable List<String> chosen,
        @Nullable Boolean merge) {

    Workings over(Workings before) {
        var telling = before.telling();
        var bound = examples == null ? telling.examples() : examples;
        var now = new Telling(
                bound == null || bound == 0 ? null : bound, Objects.requireNonNullElse(chosen, telling.chosen()));
        return before.telling(now).merging(Objects.requireNonNullElse(merge, before.merging()));
    }
}
