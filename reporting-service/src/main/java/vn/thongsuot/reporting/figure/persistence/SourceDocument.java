package vn.thongsuot.reporting.figure.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.events.ConditionalUpserts.Upsert;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellSet;
import vn.thongsuot.reporting.figure.Contributions;
import vn.thongsuot.reporting.figure.Contributions.Dated;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Reported;
import vn.thongsuot.reporting.figure.Sources.Source;
import vn.thongsuot.reporting.figure.Tally;

/** One activity as a source of figures. */
final class SourceDocument {

    static final String COUNTED = "counted";
    /** What it adds, by indicator and period. */
    static final String TALLIES = "tallies";
    /** What it names without counting, by indicator and period. */
    static final String NAMED = "named";
    /** Of a tally that several measurements went into, these one by one. */
    static final String VALUES = "values";

    static final String NAMES = "names";

    /**
     * Whether it counts and has values of one indicator in several periods, so that several cells may count it; absent in what was
     * written before this was told, which may.
     */
    static final String SEVERAL = "several";

    /**
     * Whether something that it adds or names is without a date or of more days than one. Of what is not, nothing can lie over
     * the ends of a period. Absent in what was written before this was told.
     */
    static final String SPREAD = "spread";

    private SourceDocument() {}

    static Upsert upsert(TenantId tenant, Event<Deed> event) {
        var deed = event.data();
        var tallies = new ArrayList<Document>();
        var named = new ArrayList<Document>();
        Contributions.reported(deed).forEach((dated, reported) -> {
            if (reported.tally().values() > 0) {
                tallies.add(tally(dated, reported));
            }
            if (!reported.names().isEmpty()) {
                named.add(at(dated).append(NAMES, reported.names()));
            }
        });
        var fields = CellDocument.interval(deed.period())
                .append("title", deed.title())
                .append("unit", deed.unit())
                .append(CellDocument.KIND, deed.kind())
                .append(CellDocument.DIRECTIVES, deed.directives())
                .append(CellDocument.UNITS, List.copyOf(deed.units()))
                .append(CellDocument.SET, CellSet.of(deed).id(tenant))
                .append(COUNTED, deed.counts())
                .append(SEVERAL, deed.counts() && isSeveral(tallies))
                .append(SPREAD, Contributions.reported(deed).keySet().stream().anyMatch(SourceDocument::isSpread))
                .append(TALLIES, tallies)
                .append(NAMED, named);
        return new Upsert(event.subject(), event.sequence(), fields);
    }

    private static boolean isSeveral(List<Document> tallies) {
        var indicators = tallies.stream().map(tally -> tally.getString(CellDocument.INDICATOR));
        return indicators.distinct().count() < tallies.size();
    }

    /** What stays of one that was erased. */
    static Document erased(Document source) {
        return new Document(CellDocument.ID, source.get(CellDocument.ID))
                .append(CellDocument.SEQUENCE, source.get(CellDocument.SEQUENCE))
                .append(COUNTED, false);
    }

    private static boolean isSpread(Dated dated) {
        var period = dated.period();
        return period == null || !period.from().equals(period.to());
    }

    private static Document tally(Dated dated, Reported reported) {
        var document = at(dated);
        document.putAll(CellDocument.of(reported.tally()));
        if (reported.tally().values() > 1) {
            document.append(VALUES, SourceReadings.oneByOne(reported));
        }
        return document;
    }

    private static Document at(Dated dated) {
        return CellDocument.interval(dated.period()).append(CellDocument.INDICATOR, dated.indicator());
    }

    /**
     * The deed with what it adds.
     *
     * @param indicator absent where the list is not about one
     * @param period values dated outside are left out; absent for all
     */
    static Source source(Document document, @Nullable String indicator, @Nullable Interval period) {
        return new Source(
                document.getString(CellDocument.ID),
                document.get(CellDocument.SEQUENCE, Number.class).longValue(),
                document.getString("title"),
                document.getString(CellDocument.KIND),
                document.getString("unit"),
                CellDocument.interval(document),
                tally(document, indicator, period));
    }

    private static @Nullable Tally tally(Document document, @Nullable String indicator, @Nullable Interval period) {
        return document.getList(TALLIES, Document.class).stream()
                .filter(tally -> tally.getString(CellDocument.INDICATOR).equals(indicator))
                .filter(tally -> lies(tally, period))
                .map(CellDocument::tally)
                .reduce(Tally::plus)
                .orElse(null);
    }

    /** Whether an entry lies inside the period, when one is asked for. */
    static boolean lies(Document entry, @Nullable Interval period) {
        var interval = CellDocument.interval(entry);
        return period == null || (interval != null && period.contains(interval));
    }

    /** What it adds, as it was worked out of the deed. */
    static Map<Dated, Tally> tallies(Document document) {
        var tallies = new LinkedHashMap<Dated, Tally>();
        document.getList(TALLIES, Document.class)
                .forEach(entry -> tallies.put(
                        new Dated(entry.getString(CellDocument.INDICATOR), CellDocument.interval(entry)),
                        CellDocument.tally(entry)));
        return tallies;
    }
}
