package vn.thongsuot.directive.reorganisation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.unit.UnitDraft;

/**
 * A unit that is to come after others; either an existing one or one to be established.
 *
 * @param unit id of an existing one
 * @param establish a new one; kind, level, tree, superior and place in the order are those of the first predecessor where
 *     nothing is said, and its first day is the day of the act
 * @param children ids of the units that come below it, from the one that is split
 */
public record HeirDraft(
        @Nullable String unit,
        @Nullable UnitDraft establish,
        @Nullable List<String> children) {

    public HeirDraft {
        unit = Text.of(unit);
        children = Text.each(children);
    }

    List<String> childrenOrNone() {
        return Objects.requireNonNullElse(children, List.of());
    }
}
