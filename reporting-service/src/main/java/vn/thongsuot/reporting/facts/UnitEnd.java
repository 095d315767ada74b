package vn.thongsuot.reporting.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * How a unit ended by an act of reorganisation.
 *
 * @param until its last day
 * @param into all that took it over by that act, each all or a part of it; at least one
 */
public record UnitEnd(LocalDate until, List<String> into) {

    public UnitEnd {
        into = List.copyOf(into);
    }
}
