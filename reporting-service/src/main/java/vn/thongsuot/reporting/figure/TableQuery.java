package vn.thongsuot.reporting.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which totals a table is to show.
 *
 * @param directive whose row and those of all that rest on it are wanted; absent where {@code directives} names the rows
 * @param directives rows, each with all that rest on it
 * @param unit whose column and those of all below it are wanted; absent where {@code units} names the columns
 * @param units columns, each with all below it
 * @param indicators ids, or {@link CellKey#DEEDS}
 * @param period deeds that lie wholly inside; absent for all
 * @param asOf documents and units as they were on that day; absent for as they are now
 */
public record TableQuery(
        @Nullable String directive,
        List<String> directives,
        @Nullable String unit,
        List<String> units,
        List<String> indicators,
        @Nullable Interval period,
        @Nullable LocalDate asOf) {

    public TableQuery {
        directives = directives.stream().distinct().toList();
        units = units.stream().distinct().toList();
        indicators = indicators.stream().distinct().toList();
    }

    FigureQuery of(String row, String column) {
        return new FigureQuery(row, column, period, asOf);
    }
}
