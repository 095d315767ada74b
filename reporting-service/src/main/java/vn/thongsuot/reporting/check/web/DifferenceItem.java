package vn.thongsuot.reporting.check.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.check.Difference;
import vn.thongsuot.reporting.figure.CellValue;
import vn.thongsuot.reporting.figure.Disagreement;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.Qualifier;

/**
 * A cell that is wrong or lacks. Where the stored cell cannot be read and nothing contributes to it, only its id names it.
 *
 * @param kept what the store has; absent where there is no such cell
 * @param folded what the sources make; absent where there are none
 */
@JsonInclude(Include.NON_NULL)
record DifferenceItem(
        String cell,
        Disagreement.Sort sort,
        @Nullable List<String> directives,
        @Nullable List<String> units,
        @Nullable String kind,
        @Nullable String indicator,
        @Nullable Grain grain,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Value kept,
        @Nullable Value folded,
        Instant foundAt,
        Instant seenAt) {

    /** What a cell says, or should say. */
    @JsonInclude(Include.NON_NULL)
    record Value(
            @Nullable String sum,
            int deeds,
            Map<Qualifier, Integer> qualifiers,
            @Nullable String numerator,
            @Nullable String denominator,
            int shares,
            String digest) {

        static @Nullable Value of(@Nullable CellValue value) {
            return value == null
                    ? null
                    : new Value(
                            value.sum(),
                            value.deeds(),
                            new TreeMap<>(value.qualifiers()),
                            value.numerator(),
                            value.denominator(),
                            value.shares(),
                            value.digest());
        }
    }

    static DifferenceItem of(Difference difference) {
        var cell = difference.cell();
        var key = cell.key();
        var days = key == null ? null : key.interval();
        return new DifferenceItem(
                cell.id(),
                cell.sort(),
                key == null ? null : key.directives(),
                key == null ? null : key.units(),
                key == null ? null : key.kind(),
                key == null ? null : key.indicator(),
                key == null ? null : key.grain(),
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                Value.of(cell.kept()),
                Value.of(cell.folded()),
                difference.foundAt(),
                difference.seenAt());
    }
}
