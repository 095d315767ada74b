package vn.thongsuot.reporting.figure.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.AskedDays;
import vn.thongsuot.reporting.figure.Compared;
import vn.thongsuot.reporting.figure.Earlier;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Target;
import vn.thongsuot.reporting.figure.Targets;

/**
 * What stands beside the figures of an answer.
 *
 * @param asked over which days
 * @param compared the totals of earlier days
 * @param wanted targets of the unit that is asked about
 * @param targets says how far one is reached
 */
record Beside(AskedDays asked, Map<Earlier, Compared> compared, List<Target> wanted, Targets targets) {

    Beside {
        compared = compared.isEmpty() ? Map.of() : new EnumMap<>(compared);
        wanted = List.copyOf(wanted);
    }

    @Nullable
    PeriodItem period() {
        return PeriodItem.of(asked.days(), asked.nominal());
    }

    /** With which days the figures are compared; absent where with none. */
    @Nullable
    Map<String, PeriodItem> comparedPeriods() {
        var periods = new LinkedHashMap<String, PeriodItem>();
        compared.forEach((which, than) -> {
            var item = PeriodItem.of(than.days(), asked.earlierNominal(which));
            if (item != null) {
                periods.put(Compare.word(which), item);
            }
        });
        return periods.isEmpty() ? null : periods;
    }

    /** By what it is compared with; absent where with nothing. */
    @Nullable
    Map<String, ComparedItem> compared(Figure figure) {
        var items = new LinkedHashMap<String, ComparedItem>();
        compared.forEach((which, than) -> items.put(Compare.word(which), ComparedItem.of(figure, than.as(figure))));
        return items.isEmpty() ? null : items;
    }

    /** Of the total over all kinds of activities; absent where nobody set one. */
    @Nullable
    List<TargetItem> targets(Figure figure, @Nullable String unitOfMeasure) {
        var items = targets.aims(wanted, figure, unitOfMeasure).stream()
                .map(TargetItem::of)
                .toList();
        return items.isEmpty() ? null : items;
    }
}
