package vn.thongsuot.activity.reference;

import org.jspecify.annotations.Nullable;

/**
 * What this service keeps of an indicator.
 *
 * @param unitOfMeasure as printed behind a value; absent when nobody said
 * @param valueType {@code NUMBER} or {@code TEXT}
 */
public record IndicatorCopy(
        String name, String valueType, @Nullable String unitOfMeasure) {

    private static final String TEXT = "TEXT";

    /** Whether it is answered in words only. */
    public boolean answersInWords() {
        return valueType.equals(TEXT);
    }
}
