package vn.thongsuot.reporting.figure;

import java.util.Set;

/** How a reported number is meant. */
public enum Qualifier {
    EQ,
    GT,
    GE,
    LT,
    LE,
    APPROX;

    private static final Set<Qualifier> AT_LEAST = Set.of(EQ, GE, GT);
    private static final Set<Qualifier> AT_MOST = Set.of(EQ, LE, LT);

    /** What can be said of a sum of numbers meant so: 'more than 5' and '3' make 'more than 8'. */
    public static Qualifier ofSum(Set<Qualifier> parts) {
        if (Set.of(EQ).containsAll(parts)) {
            return EQ;
        }
        if (AT_LEAST.containsAll(parts)) {
            return parts.contains(GT) ? GT : GE;
        }
        if (AT_MOST.containsAll(parts)) {
            return parts.contains(LT) ? LT : LE;
        }
        return APPROX;
    }
}
