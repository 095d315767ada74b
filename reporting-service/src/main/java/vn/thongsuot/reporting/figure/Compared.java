package vn.thongsuot.reporting.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The totals of earlier days, to stand beside those asked for. */
public final class Compared {

    private final Interval days;
    private final Map<List<@Nullable String>, Figure> figures = new HashMap<>();

    Compared(Interval days, Figures figures) {
        this.days = days;
        figures.items().forEach(figure -> this.figures.put(key(figure), figure));
    }

    /** Which days they are. */
    public Interval days() {
        return days;
    }

    /** The same total of those days; absent where nothing of the kind was reported then. */
    public @Nullable Figure as(Figure now) {
        return figures.get(key(now));
    }

    private static List<@Nullable String> key(Figure figure) {
        var kind = figure.token().kind();
        return kind == null
                ? List.of(figure.token().indicator())
                : List.of(figure.token().indicator(), kind);
    }
}
