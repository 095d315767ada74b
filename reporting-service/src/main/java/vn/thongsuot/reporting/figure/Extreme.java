package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The least or the greatest of the numbers, and what can be said of it where some of them are not exact. */
final class Extreme implements Fold {

    private final boolean least;
    private final Set<Qualifier> beyond = EnumSet.noneOf(Qualifier.class);
    private final Set<Qualifier> at = EnumSet.noneOf(Qualifier.class);
    private @Nullable BigDecimal found;

    Extreme(boolean least) {
        this.least = least;
    }

    @Override
    public void add(Reading reading) {
        var number = reading.number();
        if (number == null) {
            return;
        }
        var order = found == null ? -1 : least ? number.compareTo(found) : found.compareTo(number);
        if (order < 0) {
            beyond.addAll(at);
            at.clear();
            found = number;
        }
        (order <= 0 ? at : beyond).add(reading.qualifier());
    }

    @Override
    public Optional<Combined> result() {
        var value = found;
        return value == null
                ? Optional.empty()
                : Optional.of(new Combined(value, Qualifier.ofExtreme(at, beyond, least)));
    }
}
