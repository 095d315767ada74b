package vn.thongsuot.bench.figures;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.types.Decimal128;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Interval;

/** What a question comes to. */
record OnDemand(BigDecimal deeds, BigDecimal attendances) {

    /**
     * The same without figures: added up from the deeds each time somebody asks. It is told which directives and units there
     * are, and that nothing but attendances is measured, which a real one would have to look at.
     */
    static OnDemand aggregated(
            MongoCollection<Document> documents, List<String> directives, List<String> units, Interval period) {
        var meant = and(
                in("directives", directives),
                in("unit", units),
                in("state", "DONE", "LAUNCHED"),
                gte("period.from", period.from().toString()),
                lte("period.to", period.to().toString()));
        var groups = documents
                .aggregate(List.of(
                        Aggregates.match(meant),
                        Aggregates.group(
                                "$kind",
                                Accumulators.sum(CellKey.DEEDS, 1),
                                Accumulators.sum(DeedFacts.ATTENDANCES, new Document("$sum", "$measurements.value")))))
                .allowDiskUse(true);
        return StreamSupport.stream(groups.spliterator(), false)
                .map(group -> new OnDemand(
                        new BigDecimal(String.valueOf(group.get(CellKey.DEEDS))),
                        group.get(DeedFacts.ATTENDANCES, Decimal128.class).bigDecimalValue()))
                .reduce(new OnDemand(BigDecimal.ZERO, BigDecimal.ZERO), OnDemand::plus);
    }

    /** What figures say, over all kinds. */
    static OnDemand said(Figures figures) {
        return new OnDemand(value(figures, CellKey.DEEDS), value(figures, DeedFacts.ATTENDANCES));
    }

    private static BigDecimal value(Figures figures, String indicator) {
        return figures.items().stream()
                .filter(figure -> figure.token().kind() == null
                        && figure.token().indicator().equals(indicator))
                .map(figure -> Objects.requireNonNull(figure.value(), "no value of " + indicator))
                .findFirst()
                .orElseThrow();
    }

    private OnDemand plus(OnDemand other) {
        return new OnDemand(deeds.add(other.deeds), attendances.add(other.attendances));
    }

    boolean equalTo(OnDemand other) {
        return deeds.compareTo(other.deeds) == 0 && attendances.compareTo(other.attendances) == 0;
    }
}
