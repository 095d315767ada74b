package vn.thongsuot.directive.datarequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;

/** The heading of a table, pasted: one row of names, or two where the first spans several of the second. */
final class Heading {

    private static final int ROWS = 2;
    private static final String BETWEEN = " – ";

    private Heading() {}

    /** Why it is no heading; empty when it is one. */
    static Optional<Refusal> refusal(String text) {
        var rows = rows(text);
        if (rows.isEmpty()) {
            return Optional.of(Refusal.invalid("/heading", "required"));
        }
        return rows.size() > ROWS ? Optional.of(Refusal.invalid("/heading", "heading-rows")) : Optional.empty();
    }

    /** A column for each name, with the type that its words tell; text where they do not. */
    static List<ColumnDraft> columns(String text) {
        return names(rows(text)).stream().map(ColumnGuess::of).toList();
    }

    private static List<List<String>> rows(String text) {
        return Clipboard.rows(text).stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
    }

    private static List<String> names(List<List<String>> rows) {
        var upper = rows.getFirst();
        var lower = rows.size() == ROWS ? rows.getLast() : List.<String>of();
        var names = new ArrayList<String>();
        @Nullable String spanning = null;
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            var above = at(upper, i);
            var below = at(lower, i);
            spanning = above.isEmpty() ? spanning : above;
            names.add(name(above, below, spanning));
        }
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return names;
    }

    private static String name(String above, String below, @Nullable String spanning) {
        if (below.isEmpty()) {
            return above;
        }
        return spanning == null ? below : spanning + BETWEEN + below;
    }

    private static String at(List<String> row, int place) {
        return place < row.size() ? row.get(place) : "";
    }
}
