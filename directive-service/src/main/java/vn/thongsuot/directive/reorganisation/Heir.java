package vn.thongsuot.directive.reorganisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.unit.Unit;

/**
 * A unit that comes after others.
 *
 * @param unit its id
 * @param established what it is when the act makes it; absent when it was there before
 * @param children ids of the units that come below it from the one that is split
 */
public record Heir(String unit, @Nullable Unit established, List<String> children) {
    public Heir {
        children = List.copyOf(children);
    }
}
