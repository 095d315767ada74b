package vn.thongsuot.plan.plan;

/** How a plan stands to a directive that it cites. */
public enum Relation {
    BASED_ON,
    CARRIES_OUT,
    IMPLEMENTS,
    GUIDES,
    DISSEMINATES,
    REPLACES,
    AMENDS,
    REFERS_TO,
    INTEGRATES
}
