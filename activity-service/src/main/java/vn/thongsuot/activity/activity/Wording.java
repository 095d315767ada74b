package vn.thongsuot.activity.activity;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values and days as they are printed in Vietnamese. */
public final class Wording {

    private Wording() {}

    /** For instance {@code 1.500,5}. */
    public static String number(BigDecimal number) {
        var symbols = new DecimalFormatSymbols();
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat("#,##0.######", symbols);
        return format.format(number);
    }

    /** For instance {@code hơn 100}. */
    public static String count(Audience.Count count) {
        return count.qualifier().with(number(BigDecimal.valueOf(count.value())));
    }

    /** What was found, for instance {@code gần 600}, {@code hàng nghìn} or {@code 80 (400/500)}. */
    public static String measured(Measurement measurement) {
        return measured(measurement, "");
    }

    /**
     * What was found, for instance {@code 80% (400/500)}.
     *
     * @param unit of measure as it stands behind a value
     */
    public static String measured(Measurement measurement, String unit) {
        var value = measurement.value();
        if (value != null) {
            var qualifier = Objects.requireNonNullElse(measurement.qualifier(), Qualifier.EQ);
            return qualifier.with(number(value) + unit) + share(measurement.share());
        }
        var magnitude = measurement.magnitude();
        if (magnitude != null) {
            return magnitude.words();
        }
        return measurement.named().isEmpty()
                ? Objects.requireNonNullElse(measurement.text(), "")
                : String.join("; ", measurement.named());
    }

    private static String share(@Nullable Share share) {
        return share == null ? "" : " (" + number(share.numerator()) + "/" + number(share.denominator()) + ")";
    }

    /** For instance {@code 19/5/2025}, {@code 5/2025}, {@code 2025} or {@code 01/10/2025 - 03/10/2025}. */
    public static String days(PartialPeriod period) {
        return switch (period.precision()) {
            case DAY -> day(period.from());
            case MONTH ->
                "%02d/%d".formatted(period.from().getMonthValue(), period.from().getYear());
            case YEAR -> Integer.toString(period.from().getYear());
            case INTERVAL -> isOfYears(period) ? years(period) : day(period.from()) + " - " + day(period.to());
        };
    }

    private static boolean isOfYears(PartialPeriod period) {
        var last = period.to();
        return period.from().getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
    }

    private static String years(PartialPeriod period) {
        return period.from().getYear() + "-" + period.to().getYear();
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
