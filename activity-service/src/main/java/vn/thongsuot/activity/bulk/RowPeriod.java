package vn.thongsuot.activity.bulk;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.PartialPeriod.Precision;

/** When a deed took place, by two cells: a day, a month or a year, or two days. */
final class RowPeriod {

    private RowPeriod() {}

    /** Null where nothing is stated, or a fault was told. */
    static @Nullable PartialPeriod read(RowCells cells) {
        var first = cells.date(Column.FROM).map(PartialPeriod::parse);
        var last = cells.date(Column.TO).map(PartialPeriod::parse);
        if (last.isEmpty()) {
            return first.orElse(null);
        }
        if (first.isEmpty()) {
            cells.fault(Column.FROM, "not-blank");
            return null;
        }
        return span(cells, first.get(), last.get());
    }

    private static @Nullable PartialPeriod span(RowCells cells, PartialPeriod first, PartialPeriod last) {
        if (first.precision() != Precision.DAY || last.precision() != Precision.DAY) {
            cells.fault(Column.TO, "two-days");
            return null;
        }
        if (last.to().isBefore(first.from())) {
            cells.fault(Column.TO, "to-before-from");
            return null;
        }
        return PartialPeriod.between(first.from(), last.to());
    }
}
