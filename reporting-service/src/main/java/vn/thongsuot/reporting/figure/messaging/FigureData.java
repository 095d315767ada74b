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
import vn.thongsuot.reporting.figure.Shares;
import vn.thongsuot.reporting.figure.StoredCell;
import vn.thongsuot.reporting.figure.Tally;

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
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Integer shares,
        @Nullable Integer withoutNumber,
        String digest,
        int generation) {

    StoredCell cell(String id, long sequence) {
        var interval = from == null || to == null ? null : new Interval(from, to);
        var key = new CellKey(directives, units, kind, indicator, grain, interval);
        var all = sharesOrNone();
        var tally = new Tally(sum == null ? BigDecimal.ZERO : new BigDecimal(sum), qualifiers, all);
        if (deeds > 0 && tally.numbers() > 0) {
            Objects.requireNonNull(sum, "sum");
        }
        return new StoredCell(id, sequence, key, sum, deeds, qualifiers, all, digest, generation);
    }

    private Shares sharesOrNone() {
        if (shares == null || numerator == null || denominator == null) {
            return Shares.NONE;
        }
        return new Shares(numerator, denominator, shares, withoutNumber == null ? 0 : withoutNumber);
    }
}
