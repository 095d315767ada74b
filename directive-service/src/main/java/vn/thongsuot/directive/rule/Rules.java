package vn.thongsuot.directive.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;

/** Gathers all rules that a command's content breaks, so that a client sees them at once. */
public final class Rules {

    private final List<Violation> broken = new ArrayList<>();

    public Rules check(boolean holds, String pointer, String rule, String... arguments) {
        if (!holds) {
            broken.add(Violation.of(pointer, rule, arguments));
        }
        return this;
    }

    public Rules required(String pointer, @Nullable Object value) {
        return check(value != null, pointer, "required");
    }

    /** A text that must be there and have at most so many characters. */
    public Rules text(String pointer, @Nullable String value, int max) {
        return check(value != null && !value.isBlank(), pointer, "required").optionalText(pointer, value, max);
    }

    public Rules optionalText(String pointer, @Nullable String value, int max) {
        return check(value == null || value.length() <= max, pointer, "too-long", String.valueOf(max));
    }

    public Rules atMost(String pointer, List<?> values, int max) {
        return check(values.size() <= max, pointer, "too-many", String.valueOf(max));
    }

    /** No value stands twice; each repetition is pointed to. */
    public Rules distinct(String pointer, List<?> values) {
        var seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            check(seen.add(values.get(i)), pointer + "/" + i, "duplicate");
        }
        return this;
    }

    /** The last day is not before the first; either may be open. */
    public Rules inOrder(String pointer, @Nullable LocalDate first, @Nullable LocalDate last) {
        return check(first == null || last == null || !last.isBefore(first), pointer, "not-before-start");
    }

    /** Empty when all rules hold. */
    public Optional<Refusal> refusal() {
        return broken.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(broken));
    }
}
