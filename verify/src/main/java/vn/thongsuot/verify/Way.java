package vn.thongsuot.verify;

import java.util.Arrays;
import java.util.Optional;

/** How several values become one. */
enum Way {
    SUM,
    /** As sums. */
    ATTENDANCES,
    COUNT,
    AVERAGE,
    MINIMUM,
    MAXIMUM,
    LAST,
    DISTINCT,
    PERCENTAGE,
    /** As values that stand for themselves. */
    PERSONS,
    NONE;

    /** Empty for one that came after this program. */
    static Optional<Way> named(String name) {
        return Arrays.stream(values()).filter(way -> way.name().equals(name)).findFirst();
    }

    /** The one of those doing the same that stands for all. */
    Way plain() {
        return switch (this) {
            case ATTENDANCES -> SUM;
            case PERSONS -> NONE;
            default -> this;
        };
    }
}
