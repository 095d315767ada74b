package vn.thongsuot.reporting.figure.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Contributions.Tally;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Qualifier;

/** Field names and small conversions shared by the collections of this package. Dates are ISO texts, which sort as they should. */
final class CellDocument {

    static final String ID = "_id";
    static final String SEQUENCE = "seq";
    static final String GENERATION = "generation";
    static final String DIRECTIVES = "directives";
    static final String UNITS = "units";
    static final String KIND = "kind";
    static final String INDICATOR = "indicator";
    static final String GRAIN = "grain";
    static final String FROM = "from";
    static final String TO = "to";
    /** First day of the month that the interval lies inside of; null when in none. */
    static final String MONTH = "month";
    /** First day of the half that the interval lies inside of; null when in none. */
    static final String HALF = "half";

    static final String SUM = "sum";
    static final String DEEDS = "deeds";
    static final String QUALIFIERS = "qualifiers";

    private CellDocument() {}

    /** The interval and the blocks around it; all null without one. Nulls are written, so that nothing older stays. */
    static Document interval(@Nullable Interval interval) {
        var document = new Document();
        var given = Optional.ofNullable(interval);
        document.put(FROM, given.map(days -> days.from().toString()).orElse(null));
        document.put(TO, given.map(days -> days.to().toString()).orElse(null));
        document.put(
                MONTH,
                given.flatMap(Grain.MONTH::blockAround).map(CellDocument::first).orElse(null));
        document.put(
                HALF,
                given.flatMap(Grain.HALF::blockAround).map(CellDocument::first).orElse(null));
        return document;
    }

    static String first(Interval block) {
        return block.from().toString();
    }

    static @Nullable Interval interval(Document document) {
        var from = document.getString(FROM);
        var to = document.getString(TO);
        return from == null || to == null ? null : new Interval(LocalDate.parse(from), LocalDate.parse(to));
    }

    static Document counts(Map<Qualifier, Integer> qualifiers) {
        var counts = new Document();
        qualifiers.forEach((qualifier, count) -> counts.put(qualifier.name(), count));
        return counts;
    }

    static Tally tally(String sum, Document counts) {
        var qualifiers = new EnumMap<Qualifier, Integer>(Qualifier.class);
        counts.forEach((name, count) -> qualifiers.put(Qualifier.valueOf(name), ((Number) count).intValue()));
        return new Tally(new BigDecimal(sum), qualifiers);
    }
}
