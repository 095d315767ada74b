package vn.thongsuot.reporting.figure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Qualifier;
import vn.thongsuot.reporting.figure.Sources.Source;

/** One activity behind a figure; value and qualifier are absent where a list is not about one indicator. */
@JsonInclude(Include.NON_NULL)
record SourceItem(
        String activity,
        long version,
        String title,
        String kind,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String value,
        @Nullable Qualifier qualifier) {

    static SourceItem of(Source source) {
        var period = source.period();
        var tally = source.tally();
        return new SourceItem(
                source.activity(),
                source.version(),
                source.title(),
                source.kind(),
                source.unit(),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                tally == null ? null : plain(tally.sum()),
                tally == null ? null : Qualifier.ofSum(tally.qualifiers().keySet()));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
