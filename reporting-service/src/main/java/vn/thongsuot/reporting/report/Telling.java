package vn.thongsuot.reporting.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was done a report tells under each heading; the rest goes to an annex, where all of it is listed.
 *
 * @param examples how many points a list in the text has at most; absent when all are told there
 * @param chosen ids of activities that stay in the text whatever their place
 */
public record Telling(@Nullable Integer examples, List<String> chosen) {

    /** Everything in the text. */
    public static final Telling ALL = new Telling(null, List.of());

    public Telling {
        chosen = List.copyOf(chosen);
    }

    /** Whether a list of so many points is too long for the text. */
    boolean exceededBy(int points) {
        return examples != null && points > examples;
    }
}
