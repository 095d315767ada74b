package vn.thongsuot.activity.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thongsuot.activity.reference.IndicatorCopy;

/**
 * The columns of a tenant's tables: those that all have, and one for each indicator, whose heading ends in its code in square
 * brackets, so that it is found whatever becomes of its name.
 *
 * @param indicators by id, in the order of their names
 */
public record Layout(Map<String, IndicatorCopy> indicators) {

    /** Columns of indicators that a table has at most; the others are recorded on the page. */
    public static final int MOST_INDICATORS = 200;

    private static final Pattern CODE = Pattern.compile(".*\\[([^\\[\\]]+)]\\s*", Pattern.DOTALL);

    /** Those of the tenant, the first {@value #MOST_INDICATORS} of them. */
    public static Layout of(Map<String, IndicatorCopy> all) {
        var ordered = new LinkedHashMap<String, IndicatorCopy>();
        all.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, IndicatorCopy> one) ->
                                one.getValue().name())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_INDICATORS)
                .forEach(one -> ordered.put(one.getKey(), one.getValue()));
        return new Layout(ordered);
    }

    /** The first row, in order. */
    public List<String> headings() {
        var headings = new ArrayList<String>();
        for (var column : Column.values()) {
            headings.add(column.heading());
        }
        indicators.forEach((id, indicator) -> headings.add(heading(id, indicator)));
        return headings;
    }

    private static String heading(String id, IndicatorCopy indicator) {
        var unit = indicator.unitOfMeasure();
        return indicator.name() + (unit == null ? "" : " (" + unit + ")") + " [" + id + "]";
    }

    /** The id of the indicator that a heading names; empty for one that names none. */
    static String indicator(String heading) {
        var found = CODE.matcher(heading);
        return found.matches() ? found.group(1).strip() : "";
    }
}
