package vn.thongsuot.directive.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * The units that a class meant on a day.
 *
 * @param group the class
 * @param asOf the day
 * @param units ids, in the order of the class's kinds, then in the official order
 */
public record Expansion(UnitClass group, LocalDate asOf, List<String> units) {
    public Expansion {
        units = List.copyOf(units);
    }
}
