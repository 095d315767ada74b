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
import vn.thongsuot.reporting.figure.Sources.Source;

/** One activity as a source of figures. */
final class SourceDocument {

    static final String COUNTED = "counted";
    static final String INDICATORS = "indicators";
    private static final String TALLIES = "tallies";

    private SourceDocument() {}

    static Upsert upsert(Event<Deed> event) {
        var deed = event.data();
        var tallies = new ArrayList<Document>();
        var indicators = new ArrayList<String>();
        Contributions.tallies(deed).forEach((indicator, tally) -> {
            indicators.add(indicator);
            tallies.add(new Document(CellDocument.INDICATOR, indicator)
                    .append(CellDocument.SUM, tally.sum().toPlainString())
                    .append(CellDocument.QUALIFIERS, CellDocument.counts(tally.qualifiers())));
        });
        var fields = CellDocument.interval(deed.period())
                .append("title", deed.title())
                .append("unit", deed.unit())
                .append(CellDocument.KIND, deed.kind())
                .append(CellDocument.DIRECTIVES, deed.directives())
                .append(CellDocument.UNITS, List.copyOf(deed.units()))
                .append(COUNTED, deed.counts())
                .append(INDICATORS, indicators)
                .append(TALLIES, tallies);
        return new Upsert(event.subject(), event.sequence(), fields);
    }

    static Source source(Document document, @Nullable String indicator) {
        return new Source(
                document.getString(CellDocument.ID),
                document.get(CellDocument.SEQUENCE, Number.class).longValue(),
                document.getString("title"),
                document.getString(CellDocument.KIND),
                document.getString("unit"),
                CellDocument.interval(document),
                tally(document, indicator));
    }

    private static @Nullable Tally tally(Document document, @Nullable String indicator) {
        return document.getList(TALLIES, Document.class).stream()
                .filter(tally -> tally.getString(CellDocument.INDICATOR).equals(indicator))
                .map(tally -> CellDocument.tally(
                        tally.getString(CellDocument.SUM), tally.get(CellDocument.QUALIFIERS, Document.class)))
                .findFirst()
                .orElse(null);
    }
}
