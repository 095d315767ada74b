package vn.thongsuot.activity.activity.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.PartialPeriod.Precision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/**
 * When it took place, as a client writes it: a day, a month, a year, or two days or years with a slash between. The days exist in
 * the calendar; their order is not checked yet.
 */
record When(LocalDate first, LocalDate last, Precision precision) {

    /** What cannot be read makes the request malformed at this field. */
    @JsonCreator
    static When of(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            return of(PartialPeriod.parse(text));
        }
        var first = PartialPeriod.parse(text.substring(0, slash));
        var last = PartialPeriod.parse(text.substring(slash + 1));
        var whole = first.precision() == Precision.DAY || first.precision() == Precision.YEAR;
        if (!whole || first.precision() != last.precision()) {
            throw new IllegalArgumentException("expected two days or two years, got '" + text + "'");
        }
        return new When(first.from(), last.to(), Precision.INTERVAL);
    }

    /**
     * As the domain has it.
     *
     * @param pointer of the field
     * @throws RefusedException naming the field, when it would end before it begins
     */
    PartialPeriod period(String pointer) {
        if (last.isBefore(first)) {
            throw new RefusedException(Refusal.invalid(pointer, "to-before-from"));
        }
        return precision == Precision.INTERVAL
                ? PartialPeriod.between(first, last)
                : new PartialPeriod(first, last, precision);
    }

    private static When of(PartialPeriod period) {
        return new When(period.from(), period.to(), period.precision());
    }
}
