package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value as it was reported, for what cannot be read off sums.
 *
 * @param units that did it together
 * @param period absent when nobody said when it was
 * @param number absent for what has a share or names alone
 * @param share what a percentage came from; absent for what is none
 * @param names what was named without being counted
 */
public record Reading(
        String activity,
        String kind,
        List<String> units,
        String indicator,
        @Nullable Interval period,
        @Nullable BigDecimal number,
        Qualifier qualifier,
        Deed.@Nullable Share share,
        List<String> names) {

    private static final Deed.Measurement UNCOUNTED = new Deed.Measurement("", null, null, null, null, null);

    public Reading {
        units = List.copyOf(units);
        names = List.copyOf(names);
    }

    /**
     * The values that one deed gives of one indicator and period. What it names goes with each of them, since nobody says
     * which names belong to which number.
     */
    public static List<Reading> of(
            String activity, CellSet set, Contributions.Dated dated, List<Deed.Measurement> single) {
        var names = single.stream().flatMap(each -> each.named().stream()).toList();
        var counted = single.stream().filter(Deed.Measurement::isCounted).toList();
        if (counted.isEmpty()) {
            return names.isEmpty() ? List.of() : List.of(of(activity, set, dated, UNCOUNTED, names));
        }
        return counted.stream()
                .map(each -> of(activity, set, dated, each, names))
                .toList();
    }

    private static Reading of(
            String activity, CellSet set, Contributions.Dated dated, Deed.Measurement each, List<String> names) {
        return new Reading(
                activity,
                set.kind(),
                set.units(),
                dated.indicator(),
                dated.period(),
                each.value(),
                Qualifier.of(each.qualifier()),
                each.share(),
                names);
    }

    /** The same without what it came from. */
    Reading withoutShare() {
        return new Reading(activity, kind, units, indicator, period, number, qualifier, null, names);
    }

    boolean isCounted() {
        return number != null || share != null;
    }

    /** Its numbers, of no values where it only names. */
    Tally tally() {
        if (!isCounted()) {
            return Tally.NONE;
        }
        var value = number == null ? BigDecimal.ZERO : number;
        return new Tally(value, Map.of(qualifier, 1), Shares.of(share, number == null));
    }

    /** The value that others made, standing for them. */
    Reading as(Combined combined) {
        var numerator = combined.numerator();
        var denominator = combined.denominator();
        var of = numerator == null || denominator == null ? null : new Deed.Share(numerator, denominator);
        return new Reading(
                activity, kind, units, indicator, period, combined.value(), combined.qualifier(), of, List.of());
    }
}
