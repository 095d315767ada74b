package vn.thongsuot.directive.unit;

/** How far from the top a unit stands. {@code DISTRICT} is there for history only. */
public enum Level {
    INTERNATIONAL,
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    SUB_COMMUNE
}
