package vn.thongsuot.activity.reference;

import java.util.Map;

/**
 * What things are called that are printed; those of which nothing has been heard are left out.
 *
 * @param units names by id
 */
public record Named(
        Map<String, String> units, Map<String, IndicatorCopy> indicators, Map<String, DirectiveCopy> directives) {

    /** Its name, or its id as long as nobody told more. */
    public String unit(String id) {
        return units.getOrDefault(id, id);
    }
}
