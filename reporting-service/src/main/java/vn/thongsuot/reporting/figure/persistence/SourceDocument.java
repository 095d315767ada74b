package vn.thongsuot.reporting.figure.persistence;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.events.ConditionalUpserts.Upsert;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.reporting.figure.Contributions;
import vn.thongsuot.reporting.figure.Contributions.Tally;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Sources.Source;

/** One activity as a source of figures. */
final class SourceDocument {

    static final String COUNTED = "counted";
    static final String TALLIES = "tallies";

    private SourceDocument() {}

    static Upsert upsert(Event<Deed> event) {
        var deed = event.data();
        var tallies = new ArrayList<Document>();
        Contributions.tallies(deed)
                .forEach((dated, tally) -> tallies.add(CellDocument.interval(dated.period())
                        .append(CellDocument.INDICATOR, dated.indicator())
                        .append(CellDocument.SUM, tally.sum().toPlainString())
                        .append(CellDocument.QUALIFIERS, CellDocument.counts(tally.qualifiers()))));
        var fields = CellDocument.interval(deed.period())
                .append("title", deed.title())
                .append("unit", deed.unit())
                .append(CellDocument.KIND, deed.kind())
                .append(CellDocument.DIRECTIVES, deed.directives())
                .append(CellDocument.UNITS, List.copyOf(deed.units()))
                .append(COUNTED, deed.counts())
                .append(TALLIES, tallies);
        return new Upsert(event.subject(), event.sequence(), fields);
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
                .filter(tally -> period == null || lies(CellDocument.interval(tally), period))
                .map(tally -> CellDocument.tally(
                        tally.getString(CellDocument.SUM), tally.get(CellDocument.QUALIFIERS, Document.class)))
                .reduce(Tally::plus)
                .orElse(null);
    }

    private static boolean lies(@Nullable Interval interval, Interval period) {
        return interval != null && period.contains(interval);
    }
}
