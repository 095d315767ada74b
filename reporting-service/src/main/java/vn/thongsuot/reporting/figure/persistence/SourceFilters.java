package vn.thongsuot.reporting.figure.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Selection;

/** Conditions on the sources of figures. The indexes behind them are declared by {@link MongoSources}. */
final class SourceFilters {

    private SourceFilters() {}

    /** Counts something of the indicators inside the period, or names it where that is asked for. */
    static Bson says(Set<String> indicators, @Nullable Interval period, boolean named) {
        var entry = and(entry(indicators, period));
        return !named
                ? elemMatch(SourceDocument.TALLIES, entry)
                : or(elemMatch(SourceDocument.TALLIES, entry), elemMatch(SourceDocument.NAMED, entry));
    }

    /** An entry of the indicators that lies inside the period, when one is asked for. */
    private static List<Bson> entry(Set<String> indicators, @Nullable Interval period) {
        var value = new ArrayList<Bson>(List.of(in(CellDocument.INDICATOR, indicators)));
        if (period != null) {
            value.add(inside(period));
        }
        return value;
    }

    private static Bson inside(Interval period) {
        return and(
                gte(CellDocument.FROM, period.from().toString()),
                lte(CellDocument.TO, period.to().toString()));
    }

    /** Those that several cells may count, of which something lies inside the period, when one is asked for. */
    static List<Bson> repeated(Selection selection) {
        var filters = counted(selection);
        filters.add(in(SourceDocument.SEVERAL, true, null));
        var period = selection.period();
        if (period != null) {
            filters.add(elemMatch(SourceDocument.TALLIES, inside(period)));
        }
        return filters;
    }

    /**
     * Itself, one of its values or what it names is without a date, or touches the period without lying inside. What is named
     * without a date is of a deed without one, so that it need not be looked for: an index holds an empty list as such.
     */
    static List<Bson> notDatable(Selection selection, Interval period) {
        var from = period.from().toString();
        var to = period.to().toString();
        var filters = counted(selection);
        filters.add(in(SourceDocument.SPREAD, true, null));
        var begins = and(lte(CellDocument.FROM, to), gte(CellDocument.TO, from), lt(CellDocument.FROM, from));
        var ends = and(lte(CellDocument.FROM, to), gte(CellDocument.TO, from), gt(CellDocument.TO, to));
        filters.add(or(
                elemMatch(SourceDocument.TALLIES, or(eq(CellDocument.FROM, null), begins, ends)),
                elemMatch(SourceDocument.NAMED, or(begins, ends))));
        return filters;
    }

    /** Those that count and meet the sets of the selection. */
    static List<Bson> counted(Selection selection) {
        var filters = new ArrayList<Bson>(List.of(eq(SourceDocument.COUNTED, true)));
        if (selection.directives() != null) {
            filters.add(in(CellDocument.DIRECTIVES, selection.directives()));
        }
        if (selection.units() != null) {
            filters.add(in(CellDocument.UNITS, selection.units()));
        }
        return filters;
    }
}
