package vn.thongsuot.reporting.figure.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.CellSet;
import vn.thongsuot.reporting.figure.Contributions.Dated;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Deed.Measurement;
import vn.thongsuot.reporting.figure.Reading;
import vn.thongsuot.reporting.figure.Reported;
import vn.thongsuot.reporting.figure.Selection;
import vn.thongsuot.reporting.figure.Tally;

/** The values of one source one by one. */
final class SourceReadings {

    private static final String NUMBER = "v";
    private static final String QUALIFIER = "q";
    private static final String NUMERATOR = "n";
    private static final String DENOMINATOR = "d";

    private SourceReadings() {}

    static List<Document> oneByOne(Reported reported) {
        return reported.single().stream()
                .filter(each -> each.value() != null || each.share() != null)
                .map(SourceReadings::value)
                .toList();
    }

    private static Document value(Measurement measurement) {
        var value = measurement.value();
        var share = measurement.share();
        return new Document(NUMBER, value == null ? null : value.toPlainString())
                .append(QUALIFIER, measurement.qualifier())
                .append(NUMERATOR, share == null ? null : share.numerator().toPlainString())
                .append(DENOMINATOR, share == null ? null : share.denominator().toPlainString());
    }

    /** Of the wanted indicators, inside the period when one is asked for. */
    static List<Reading> of(Document source, Selection selection, Set<String> indicators) {
        var single = single(
                source,
                entry -> indicators.contains(entry.getString(CellDocument.INDICATOR))
                        && SourceDocument.lies(entry, selection.period()));
        var set = new CellSet(
                List.of(), source.getList(CellDocument.UNITS, String.class), source.getString(CellDocument.KIND));
        var readings = new ArrayList<Reading>();
        single.forEach(
                (dated, each) -> readings.addAll(Reading.of(source.getString(CellDocument.ID), set, dated, each)));
        return readings;
    }

    /** All that it reports, by indicator and period. */
    static Map<Dated, Reported> reported(Document source) {
        var tallies = SourceDocument.tallies(source);
        var reported = new LinkedHashMap<Dated, Reported>();
        single(source, any -> true)
                .forEach((dated, single) ->
                        reported.put(dated, new Reported(tallies.getOrDefault(dated, Tally.NONE), single)));
        return reported;
    }

    private static Map<Dated, List<Measurement>> single(Document source, Predicate<Document> wanted) {
        var single = new LinkedHashMap<Dated, List<Measurement>>();
        entries(source, SourceDocument.TALLIES, wanted).forEach(entry -> add(single, entry, measurements(entry)));
        entries(source, SourceDocument.NAMED, wanted).forEach(entry -> add(single, entry, List.of(named(entry))));
        return single;
    }

    private static void add(Map<Dated, List<Measurement>> single, Document entry, List<Measurement> added) {
        var dated = new Dated(entry.getString(CellDocument.INDICATOR), CellDocument.interval(entry));
        single.computeIfAbsent(dated, any -> new ArrayList<>()).addAll(added);
    }

    private static List<Document> entries(Document source, String list, Predicate<Document> wanted) {
        return source.getList(list, Document.class, List.of()).stream()
                .filter(wanted)
                .toList();
    }

    /** Those that went into a tally; where it was one alone, the tally says it. */
    private static List<Measurement> measurements(Document entry) {
        var several = entry.getList(SourceDocument.VALUES, Document.class);
        if (several != null) {
            return several.stream().map(value -> measurement(entry, value)).toList();
        }
        var tally = CellDocument.tally(entry);
        var share = tally.shares().count() == 0
                ? null
                : new Deed.Share(tally.shares().numerator(), tally.shares().denominator());
        var number = tally.numbers() == 0 ? null : tally.sum();
        var qualifier = tally.qualifiers().keySet().iterator().next().name();
        return List.of(
                new Measurement(entry.getString(CellDocument.INDICATOR), qualifier, number, null, share, List.of()));
    }

    private static Measurement measurement(Document entry, Document value) {
        var numerator = decimal(value, NUMERATOR);
        var denominator = decimal(value, DENOMINATOR);
        return new Measurement(
                entry.getString(CellDocument.INDICATOR),
                value.getString(QUALIFIER),
                decimal(value, NUMBER),
                null,
                numerator == null || denominator == null ? null : new Deed.Share(numerator, denominator),
                List.of());
    }

    private static Measurement named(Document entry) {
        var names = entry.getList(SourceDocument.NAMES, String.class);
        return new Measurement(entry.getString(CellDocument.INDICATOR), null, null, null, null, names);
    }

    private static @Nullable BigDecimal decimal(Document value, String field) {
        var text = value.getString(field);
        return text == null ? null : new BigDecimal(text);
    }
}
