package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.IndicatorFact;

/** What one deed reports in numbers, as its own line says it. */
final class MeasuredValues {

    private MeasuredValues() {}

    /**
     * For instance 'Số băng rôn: 12 chiếc', or in words 'Bài báo trong nước: hàng nghìn'; values that nobody reported are left
     * out.
     */
    static List<String> of(ActivityFact deed, Map<String, IndicatorFact> indicators) {
        return deed.measurements().stream()
                .filter(measured -> measured.value() != null || measured.printed() != null)
                .map(measured -> said(measured, indicators))
                .toList();
    }

    static String said(ActivityFact.Measurement measured, Map<String, IndicatorFact> indicators) {
        if (measured.value() == null) {
            var known = indicators.get(measured.indicator());
            return (known == null ? measured.indicator() : known.name()) + ": " + measured.printed();
        }
        var number = Vietnamese.number(new BigDecimal(Objects.requireNonNull(measured.value())));
        var value = Words.qualified(Objects.requireNonNullElse(measured.qualifier(), "EQ"), number);
        var known = indicators.get(measured.indicator());
        return known == null
                ? measured.indicator() + ": " + value
                : known.name() + ": " + value + " " + known.unitOfMeasure();
    }
}
