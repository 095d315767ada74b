package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made with besides people's words.
 *
 * @param figures those it tells, as of a time; absent while it follows the facts as they come
 * @param renewal the last time that its figures were renewed; absent when they never were
 * @param settled keys of proposals that somebody took or put aside, the newest last
 * @param telling how much of what was done is told in the text
 * @param merging whether what the reports it is made from say is merged under the same headings
 */
public record Workings(
        @Nullable HeldFigures figures,
        @Nullable Renewal renewal,
        List<String> settled,
        Telling telling,
        boolean merging) {

    public static final Workings NONE = new Workings(null, null, List.of(), Telling.ALL, false);

    /** Proposals are made anew from data, so that old keys are of no use for long. */
    private static final int SETTLED_KEPT = 200;

    public Workings {
        settled = List.copyOf(Objects.requireNonNullElse(settled, List.of()));
        telling = Objects.requireNonNullElse(telling, Telling.ALL);
    }

    Workings holding(@Nullable HeldFigures held) {
        return new Workings(held, renewal, settled, telling, merging);
    }

    Workings renewed(HeldFigures held, Renewal what) {
        return new Workings(held, what, settled, telling, merging);
    }

    Workings settling(String proposal) {
        var keys = Stream.concat(settled.stream().filter(key -> !key.equals(proposal)), Stream.of(proposal))
                .toList();
        var kept = keys.subList(Math.max(0, keys.size() - SETTLED_KEPT), keys.size());
        return new Workings(figures, renewal, kept, telling, merging);
    }

    public Workings telling(Telling other) {
        return new Workings(figures, renewal, settled, other, merging);
    }

    public Workings merging(boolean whether) {
        return new Workings(figures, renewal, settled, telling, whether);
    }
}
