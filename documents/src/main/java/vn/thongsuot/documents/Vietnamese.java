package vn.thongsuot.documents;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as officials write them. */
public final class Vietnamese {

    private static final int FIRST_MONTH_WITHOUT_ZERO = 3;
    private static final int MAX_DECIMALS = 60;

    private static final Locale LOCALE = Locale.forLanguageTag("vi");

    private Vietnamese() {}

    /** Days below 10 and the months 1 and 2 with a zero before: {@code 05/5/2025}, {@code 28/02/2025}. */
    public static String date(LocalDate date) {
        return day(date) + "/" + month(date.getMonthValue()) + "/" + date.getYear();
    }

    /**
     * For the line of place and date: {@code Thuận An, ngày 05 tháng 02 năm 2026}, with room for each part not known.
     *
     * @param place empty where it is not known
     * @param date {@code 2026}, {@code 2026-02} or {@code 2026-02-05}; absent while nothing is known
     */
    public static String placeAndDate(String place, @Nullable String date) {
        var parts = date == null ? new String[0] : date.split("-", -1);
        var year = parts.length > 0 ? parts[0] : Absence.ROOM;
        var month = parts.length > 1 ? month(Integer.parseInt(parts[1])) : Absence.ROOM;
        var day = parts.length > 2 ? parts[2] : Absence.ROOM;
        return (place.isEmpty() ? "" : place + ", ") + "ngày " + day + " tháng " + month + " năm " + year;
    }

    /** In capitals, by the rules of the language. */
    public static String capitals(String text) {
        return text.toUpperCase(LOCALE);
    }

    /** A date known to the year, month or day: {@code 2025}, {@code tháng 4/2025} or {@code 22/4/2025}. */
    public static String partialDate(String date) {
        var parts = date.split("-", -1);
        return switch (parts.length) {
            case 1 -> parts[0];
            case 2 -> "tháng " + month(Integer.parseInt(parts[1])) + "/" + parts[0];
            default -> date(LocalDate.parse(date));
        };
    }

    /** With the word 'ngày' or 'năm' before it where one is needed. */
    public static String datePhrase(String date) {
        return switch (date.split("-", -1).length) {
            case 1 -> "năm " + date;
            case 2 -> partialDate(date);
            default -> "ngày " + partialDate(date);
        };
    }

    /** A period, as short as it can be said. */
    public static String period(LocalDate from, LocalDate to) {
        return from.equals(to) ? "ngày " + date(from) : "từ ngày " + date(from) + " đến ngày " + date(to);
    }

    /** {@code 1.500} is one thousand five hundred, {@code 1,5} one and a half. */
    public static String number(BigDecimal number) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(MAX_DECIMALS);
        return format.format(number);
    }

    /** The first letter made small, for a subject inside a sentence; a word all in capitals stays. */
    public static String insideSentence(String text) {
        var second = text.length() > 1 ? text.charAt(1) : ' ';
        return text.isEmpty() || Character.isUpperCase(second)
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String day(LocalDate date) {
        return String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
    }

    private static String month(int month) {
        return month < FIRST_MONTH_WITHOUT_ZERO ? "0" + month : Integer.toString(month);
    }
}
