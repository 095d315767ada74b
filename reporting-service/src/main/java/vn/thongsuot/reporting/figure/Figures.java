package vn.thongsuot.reporting.figure;

import java.util.List;
import vn.thongsuot.reporting.figure.Sources.Source;

/**
 * The answer to a query.
 *
 * @param items totals over all kinds, then by kind
 * @param notDatable the first of the deeds that cannot be placed in the period
 * @param notDatableCount of all of them
 * @param gaps unread events that may concern the answer
 */
public record Figures(
        List<Figure> items, List<Source> notDatable, long notDatableCount, Freshness freshness, long gaps) {

    public Figures {
        items = List.copyOf(items);
        notDatable = List.copyOf(notDatable);
    }

    /** Whether everything told so far is in: nothing waits and nothing stands unread. */
    public boolean isComplete() {
        return freshness.isCurrent() && gaps == 0;
    }

    /** The same totals, told as if everything or as if not everything were in. */
    public Figures asIf(boolean complete) {
        var then = new Freshness(complete ? 0L : null, null, 0, freshness.asOf());
        return new Figures(items, notDatable, notDatableCount, then, 0);
    }
}
