package vn.thongsuot.reporting.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is measured, and how it adds up.
 *
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
        String valueType) {

    public boolean addsUp() {
        return overUnits.equals("SUM") && overTime.equals("SUM");
    }

    public boolean isNumber() {
        return valueType.equals("NUMBER");
    }
}
