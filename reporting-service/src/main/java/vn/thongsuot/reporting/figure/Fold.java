package vn.thongsuot.reporting.figure;

import java.util.Optional;

/** Takes values one by one and says what they make together; keeps no more of them than that takes. */
interface Fold {

    void add(Reading reading);

    /** Empty where the values make none, or where there were none. */
    Optional<Combined> result();

    /** For one way of making one of many. */
    static Fold of(Aggregation aggregation) {
        return switch (aggregation.family()) {
            case MINIMUM -> new Extreme(true);
            case MAXIMUM -> new Extreme(false);
            case LAST -> new Latest();
            case DISTINCT -> new Naming();
            default -> new Tallying(aggregation.family());
        };
    }

    /** For a rule. */
    static Fold of(Rule rule, Succession succession) {
        return rule.isSame() ? of(rule.overUnits()) : new Grouping(rule, succession);
    }
}
