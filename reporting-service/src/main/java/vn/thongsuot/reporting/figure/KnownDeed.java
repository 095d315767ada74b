package vn.thongsuot.reporting.figure;

import java.util.List;
import vn.thongsuot.reporting.figure.Contributions.Dated;

/**
 * One deed as a source of figures.
 *
 * @param counted whether its state is one that counts
 * @param deed with what it adds, or would add if it counted
 * @param named of what it names something, counted or not
 */
public record KnownDeed(String title, String unit, boolean counted, CountedDeed deed, List<Dated> named) {

    public KnownDeed {
        named = List.copyOf(named);
    }
}
