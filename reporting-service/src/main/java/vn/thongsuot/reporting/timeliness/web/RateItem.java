package vn.thongsuot.reporting.timeliness.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.timeliness.Rate;

/**
 * How many have answered; unit and name are absent of the whole.
 *
 * @param rate those that answered of those asked
 * @param inTimeRate those that answered in time of those of which that is known by now
 */
@JsonInclude(Include.NON_NULL)
record RateItem(
        @Nullable String unit,
        @Nullable String name,
        int asked,
        int answered,
        int nothingToReport,
        int late,
        int missing,
        int overdue,
        Share rate,
        Share inTimeRate) {

    /** A percentage with what it comes from; it is absent of none. */
    @JsonInclude(Include.NON_NULL)
    record Share(int numerator, int denominator, @Nullable String percent) {

        static Share of(int part, int whole) {
            var percent = Rate.percent(part, whole);
            return new Share(part, whole, percent == null ? null : percent.toPlainString());
        }
    }

    static RateItem of(@Nullable String unit, @Nullable String name, Rate rate) {
        return new RateItem(
                unit,
                name,
                rate.asked(),
                rate.answered(),
                rate.nothingToReport(),
                rate.late(),
                rate.missing(),
                rate.overdue(),
                Share.of(rate.answered(), rate.asked()),
                Share.of(rate.inTime(), rate.judged()));
    }
}
