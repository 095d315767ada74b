package vn.thongsuot.directive.unit;

/** The tree in which a unit stands. */
public enum UnitSystem {
    STATE,
    PARTY,
    FRONT,
    /** Partners outside all trees: press, enterprises, international bodies. */
    OTHER
}
