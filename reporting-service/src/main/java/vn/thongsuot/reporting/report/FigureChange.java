package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Qualifier;

/** What a figure was in the period before, and by how much it has changed. Only exact numbers are compared. */
final class FigureChange {

    static final List<String> COLUMNS = List.of("Kỳ trước", "Tăng, giảm");

    private static final String NOT_COMPARED = "–";

    private final Map<String, Figure> before = new HashMap<>();

    FigureChange(Figures figures) {
        figures.items().stream()
                .filter(figure -> figure.token().kind() == null)
                .forEach(figure -> before.put(figure.token().indicator(), figure));
    }

    /** Name of the figure of the period before, so that its sources can be asked for; empty where there was none. */
    String cell(String indicator) {
        var was = before.get(indicator);
        return was == null ? "" : was.token().encoded();
    }

    String was(String indicator) {
        var figure = before.get(indicator);
        return figure == null || figure.value() == null
                ? Absence.NO_FIGURE
                : Words.qualified(qualifier(figure).name(), Vietnamese.number(figure.value()));
    }

    /** The number in it; absent where there was none. */
    @Nullable
    BigDecimal size(String indicator) {
        var figure = before.get(indicator);
        return figure == null ? null : figure.value();
    }

    /** For instance 'tăng 20'. */
    String change(Figure now) {
        var was = before.get(now.token().indicator());
        if (!isExact(now) || !isExact(was)) {
            return NOT_COMPARED;
        }
        var difference = value(now).subtract(value(was));
        return switch (difference.signum()) {
            case 0 -> "không đổi";
            case 1 -> "tăng " + Vietnamese.number(difference);
            default -> "giảm " + Vietnamese.number(difference.negate());
        };
    }

    private static boolean isExact(@Nullable Figure figure) {
        return figure != null && figure.value() != null && qualifier(figure) == Qualifier.EQ;
    }

    private static BigDecimal value(@Nullable Figure figure) {
        if (figure == null || figure.value() == null) {
            throw new IllegalStateException("a figure without a value was compared");
        }
        return figure.value();
    }

    private static Qualifier qualifier(Figure figure) {
        var qualifier = figure.qualifier();
        return qualifier == null ? Qualifier.EQ : qualifier;
    }
}
