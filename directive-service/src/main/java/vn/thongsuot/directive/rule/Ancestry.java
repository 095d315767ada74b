package vn.thongsuot.directive.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps trees of parents free of cycles. */
public final class Ancestry {

    private Ancestry() {}

    /**
     * Whether the thing would stand above itself.
     *
     * @param self its id
     * @param parent the parent it is to have
     * @param parentOf parent of what is stored; empty for a root
     */
    public static boolean turnsBack(String self, @Nullable String parent, Function<String, Optional<String>> parentOf) {
        var seen = new HashSet<String>();
        var above = Optional.ofNullable(parent);
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(self)) {
                return true;
            }
            above = parentOf.apply(above.get());
        }
        return false;
    }
}
