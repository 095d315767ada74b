package vn.thongsuot.reporting.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is measured, and how it adds up.
 *
 * @param unitsBy how values of several units become one, for instance {@code AVERAGE}; absent where {@code overUnits} says it
 * @param timeBy how values of several days become one, for instance {@code LAST}; absent where {@code overTime} says it
 * @param overUnits {@code SUM}, or {@code NONE} for what may not be added across deeds, such as persons
 * @param overTime {@code SUM}, or {@code NONE} for what may not be added over time
 * @param valueType {@code NUMBER} or {@code TEXT}
 */
public record IndicatorFact(
        String code,
        String name,
        @Nullable String nameEn,
        String unitOfMeasure,
        String overUnits,
        String overTime,
        String valueType,
        @Nullable String unitsBy,
        @Nullable String timeBy) {

    /** One of which sums say all. */
    public IndicatorFact(
            String code,
            String name,
            @Nullable String nameEn,
            String unitOfMeasure,
            String overUnits,
            String overTime,
            String valueType) {
        this(code, name, nameEn, unitOfMeasure, overUnits, overTime, valueType, null, null);
    }

    /** Whether figures show it even where nobody reported it: a number, or a number of things that are named. */
    public boolean isNumber() {
        return valueType.equals("NUMBER") || unitsBy != null || timeBy != null;
    }
}
