package vn.thongsuot.reporting.figure.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.outline.PeriodNames;

/** Which days are meant; name and words are absent for days without a name. */
@JsonInclude(Include.NON_NULL)
record PeriodItem(@Nullable String name, @Nullable String inWords, LocalDate from, LocalDate to) {

    static @Nullable PeriodItem of(@Nullable Interval days, @Nullable NominalPeriod nominal) {
        return days == null
                ? null
                : new PeriodItem(
                        nominal == null ? null : PeriodNames.of(nominal),
                        nominal == null ? null : nominal.inWords(),
                        days.from(),
                        days.to());
    }
}
