package vn.thongsuot.reporting.figure.persistence;

import com.mongodb.client.model.Projections;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Qualifier;
import vn.thongsuot.reporting.figure.Shares;
import vn.thongsuot.reporting.figure.Tally;

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
    static final String DIGEST = "digest";
    static final String QUALIFIERS = "qualifiers";
    /** Of the whole sets of documents and units, and the kind: by it cells and sources are laid side by side. */
    static final String SET = "set";

    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";
    private static final String SHARES = "shares";
    private static final String WITHOUT_NUMBER = "withoutNumber";

    /** What a table reads of a cell. */
    static final Bson PLACED = Projections.fields(
            Projections.include(
                    DIRECTIVES,
                    UNITS,
                    KIND,
                    INDICATOR,
                    SUM,
                    DEEDS,
                    QUALIFIERS,
                    NUMERATOR,
                    DENOMINATOR,
                    SHARES,
                    WITHOUT_NUMBER),
            Projections.excludeId());

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

    /** What its percentages came from; all null without any, so that nothing older stays. */
    static Document shares(Shares shares) {
        var some = shares.count() > 0;
        return new Document(NUMERATOR, some ? shares.numerator().toPlainString() : null)
                .append(DENOMINATOR, some ? shares.denominator().toPlainString() : null)
                .append(SHARES, some ? shares.count() : null)
                .append(WITHOUT_NUMBER, some ? shares.bare() : null);
    }

    static Shares sharesOf(Document document) {
        var numerator = document.getString(NUMERATOR);
        var denominator = document.getString(DENOMINATOR);
        if (numerator == null || denominator == null) {
            return Shares.NONE;
        }
        return new Shares(
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                document.get(SHARES, Number.class).intValue(),
                document.get(WITHOUT_NUMBER, Number.class).intValue());
    }

    /** What is written of a tally. */
    static Document of(Tally tally) {
        var document = new Document(SUM, tally.sum().toPlainString()).append(QUALIFIERS, counts(tally.qualifiers()));
        document.putAll(shares(tally.shares()));
        return document;
    }

    /** Of a cell or of one entry of a source. */
    static Tally tally(Document document) {
        var sum = document.getString(SUM);
        return new Tally(sum == null ? BigDecimal.ZERO : new BigDecimal(sum), qualifiers(document), sharesOf(document));
    }

    static Map<Qualifier, Integer> qualifiers(Document document) {
        var qualifiers = new EnumMap<Qualifier, Integer>(Qualifier.class);
        document.get(QUALIFIERS, Document.class)
                .forEach((name, count) -> qualifiers.put(Qualifier.valueOf(name), ((Number) count).intValue()));
        return qualifiers;
    }
}
