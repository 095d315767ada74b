package vn.thongsuot.reporting.timeliness;

import java.util.List;

/**
 * How many have answered, in all and below each unit.
 *
 * @param below one for each unit right below the one asked about, and for itself where it was asked, in the official order
 */
public record Rates(Rate all, List<Below> below) {

    public Rates {
        below = List.copyOf(below);
    }

    /** Of a unit with all that is found below it. */
    public record Below(String unit, Rate rate) {}
}
