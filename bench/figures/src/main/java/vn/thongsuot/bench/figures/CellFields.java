package vn.thongsuot.bench.figures;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellSet;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.Interval;

/** What each side that stores cells has to write and to index of them, so that all answer the same questions. */
final class CellFields {

    static final String INDICATOR = "indicator";
    static final String GRAIN = "grain";

    private static final String DIRECTIVES = "directives";
    private static final String UNITS = "units";
    private static final String MONTH = "month";
    private static final String GENERATION = "generation";
    private static final String SET = "set";

    private static final List<Bson> INDEXES = List.of(
            Indexes.ascending(DIRECTIVES, GRAIN, MONTH),
            Indexes.ascending(UNITS, GRAIN, MONTH),
            Indexes.ascending(GENERATION, GRAIN, MONTH),
            Indexes.ascending(GENERATION, SET));

    private CellFields() {}

    static void index(MongoCollection<?> cells) {
        INDEXES.forEach(cells::createIndex);
    }

    /** Fails when the service's own cells have other indexes than those of the sides it is compared with. */
    static void requireSameIndexes(MongoCollection<?> cells) {
        Set<Object> there = new HashSet<>();
        cells.listIndexes().forEach(index -> there.add(List.copyOf(keys(index).keySet())));
        Set<Object> expected = new HashSet<>(Set.of(List.of("_id")));
        INDEXES.forEach(index -> expected.add(List.copyOf(index.toBsonDocument().keySet())));
        if (!there.equals(expected)) {
            throw new IllegalStateException(
                    "the service indexes its cells by " + there + ", the others by " + expected);
        }
    }

    private static Document keys(Document index) {
        return index.get("key", Document.class);
    }

    /** What never changes of a cell. */
    static Document of(TenantId tenant, CellKey cell) {
        var interval = Optional.ofNullable(cell.interval());
        return new Document(DIRECTIVES, cell.directives())
                .append(UNITS, cell.units())
                .append("kind", cell.kind())
                .append(INDICATOR, cell.indicator())
                .append(GRAIN, cell.grain().name())
                .append("from", first(interval.orElse(null)))
                .append("to", interval.map(days -> days.to().toString()).orElse(null))
                .append(
                        MONTH,
                        interval.flatMap(Grain.MONTH::blockAround)
                                .map(CellFields::first)
                                .orElse(null))
                .append(
                        "half",
                        interval.flatMap(Grain.HALF::blockAround)
                                .map(CellFields::first)
                                .orElse(null))
                .append(GENERATION, Folded.GENERATION)
                .append(SET, CellSet.of(cell).id(tenant));
    }

    private static @Nullable String first(@Nullable Interval days) {
        return days == null ? null : days.from().toString();
    }
}
