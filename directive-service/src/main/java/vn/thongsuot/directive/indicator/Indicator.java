package vn.thongsuot.directive.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Something that is measured. It can be defined long before there is a value: having none is not zero.
 *
 * @param code short name that never changes, unique in the tenant
 * @param nameEn English name; absent when there is none
 * @param unitOfMeasure for instance {@code lượt}, or {@code người}, of which values never add up
 * @param overUnits whether values of several units add up
 * @param overTime whether values of several periods add up
 * @param unitsBy how values of several units or deeds become one; absent where {@code overUnits} says it
 * @param timeBy how values of several periods become one; absent where {@code overTime} says it
 */
public record Indicator(
        String code,
        String name,
        @Nullable String nameEn,
        String unitOfMeasure,
        Adding overUnits,
        Adding overTime,
        ValueType valueType,
        @Nullable Way unitsBy,
        @Nullable Way timeBy) {

    /** One that is added or not, and no more. */
    public Indicator(
            String code,
            String name,
            @Nullable String nameEn,
            String unitOfMeasure,
            Adding overUnits,
            Adding overTime,
            ValueType valueType) {
        this(code, name, nameEn, unitOfMeasure, overUnits, overTime, valueType, null, null);
    }

    public static final String DEFINED = "vn.thongsuot.indicator.defined.v1";
    public static final String CHANGED = "vn.thongsuot.indicator.changed.v1";

    /** Code of the count of deeds, which needs no definition. */
    public static final String BUILT_IN = "deeds";
}
