package vn.thongsuot.activity.reference;

/**
 * What this service keeps of an indicator.
 *
 * @param valueType {@code NUMBER} or {@code TEXT}
 */
public record IndicatorCopy(String name, String valueType) {

    private static final String TEXT = "TEXT";

    /** Whether it is answered in words only. */
    public boolean answersInWords() {
        return valueType.equals(TEXT);
    }
}
