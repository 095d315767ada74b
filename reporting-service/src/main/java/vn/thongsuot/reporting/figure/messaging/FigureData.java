package vn.thongsuot.reporting.figure.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Qualifier;
import vn.thongsuot.reporting.figure.StoredCell;

/** A cell as it is read from the topic of figures. */
record FigureData(
        List<String> directives,
        List<String> units,
        String kind,
        String indicator,
        Grain grain,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String sum,
        int deeds,
        Map<Qualifier, Integer> qualifiers,
        String digest,
        int generation) {

    StoredCell cell(String id, long sequence) {
        var interval = from == null || to == null ? null : new Interval(from, to);
        var key = new CellKey(directives, units, kind, indicator, grain, interval);
        if (deeds > 0) {
            new BigDecimal(Objects.requireNonNull(sum, "sum")); // says itself when it is no number
        }
        return new StoredCell(id, sequence, key, sum, deeds, qualifiers, digest, generation);
    }
}
