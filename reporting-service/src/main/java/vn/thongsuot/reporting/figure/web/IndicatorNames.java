package vn.thongsuot.reporting.figure.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.figure.CellKey;

/** Names of indicators in the reader's language; null for one that is not known here yet. */
record IndicatorNames(Map<String, IndicatorFact> indicators, boolean english) {

    /**
     * As the header {@code Accept-Language} asks; Vietnamese where it is absent or asks for what there is not.
     */
    static IndicatorNames of(Map<String, IndicatorFact> indicators, @Nullable String accepted) {
        return new IndicatorNames(
                indicators,
                accepted != null && accepted.strip().toLowerCase(Locale.ROOT).startsWith("en"));
    }

    @Nullable
    String name(String indicator) {
        if (indicator.equals(CellKey.DEEDS)) {
            return english ? "Activities" : "Số hoạt động";
        }
        var known = indicators.get(indicator);
        if (known == null) {
            return null;
        }
        return english && known.nameEn() != null ? known.nameEn() : known.name();
    }

    @Nullable
    String unitOfMeasure(String indicator) {
        if (indicator.equals(CellKey.DEEDS)) {
            return english ? "activities" : "hoạt động";
        }
        var known = indicators.get(indicator);
        return known == null ? null : known.unitOfMeasure();
    }
}
