package vn.thongsuot.reporting.figure;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a reported number is meant. */
public enum Qualifier {
    EQ,
    GT,
    GE,
    LT,
    LE,
    /** Gần: fewer, but not by much. */
    NEARLY,
    APPROX;

    private static final Set<Qualifier> AT_LEAST = Set.of(EQ, GE, GT);
    private static final Set<Qualifier> AT_MOST = Set.of(EQ, LE, LT, NEARLY);

    /**
     * What a name on the wire means. One that is not known here says at least that the number is not exact, so it is taken
     * for {@code APPROX}; an absent one means {@code EQ}.
     */
    public static Qualifier of(@Nullable String name) {
        if (name == null) {
            return EQ;
        }
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(APPROX);
    }

    /**
     * What can be said of the least or the greatest of numbers.
     *
     * @param at how those are meant that are the least, or the greatest; at least one
     * @param beyond how the others are meant
     */
    static Qualifier ofExtreme(Set<Qualifier> at, Set<Qualifier> beyond, boolean least) {
        var outwards = least ? AT_MOST : AT_LEAST;
        var inwards = least ? AT_LEAST : AT_MOST;
        if (at.size() == 1 && Set.of(EQ).containsAll(beyond)) {
            return at.iterator().next();
        }
        if (inwards.containsAll(at) && inwards.containsAll(beyond)) {
            return at.contains(EQ) ? EQ : least ? GE : LE;
        }
        if (outwards.containsAll(at) && outwards.containsAll(beyond)) {
            return least ? LE : GE;
        }
        return APPROX;
    }

    /** What can be said of the number with its sign turned: what takes away at most 5 leaves at least so much. */
    Qualifier negated() {
        return switch (this) {
            case EQ, APPROX -> this;
            case GT -> LT;
            case GE -> LE;
            case LT, NEARLY -> GT;
            case LE -> GE;
        };
    }

    /** What can be said of a sum of numbers meant so: 'more than 5' and '3' make 'more than 8'. */
    public static Qualifier ofSum(Set<Qualifier> parts) {
        if (Set.of(EQ).containsAll(parts)) {
            return EQ;
        }
        if (Set.of(EQ, NEARLY).containsAll(parts)) {
            return NEARLY;
        }
        if (AT_LEAST.containsAll(parts)) {
            return parts.contains(GT) ? GT : GE;
        }
        if (AT_MOST.containsAll(parts)) {
            return parts.contains(LT) || parts.contains(NEARLY) ? LT : LE;
        }
        return APPROX;
    }
}
