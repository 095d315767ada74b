package vn.thongsuot.plan.document;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.PartialDate;

/** Dates as administrative documents write them. */
final class VietnameseDates {

    static final String BLANK = "…";

    private static final int TWO_DIGITS = 10;
    private static final int FEBRUARY = 2;

    private VietnameseDates() {}

    /** For the date line: {@code ngày 05 tháng 02 năm 2026}, with a blank for each part not known. */
    static String full(@Nullable PartialDate date) {
        if (date == null) {
            return line(BLANK, BLANK, BLANK);
        }
        return line(
                date.day().map(VietnameseDates::dayOf).orElse(BLANK),
                date.month().map(VietnameseDates::monthOf).orElse(BLANK),
                Integer.toString(date.year()));
    }

    /** For citations: {@code ngày 14/9/2025}, {@code tháng 9/2025} or {@code năm 2025}. */
    static String cited(PartialDate date) {
        var year = Integer.toString(date.year());
        var month = date.month().map(number -> monthOf(number) + "/" + year);
        var day = date.day().map(VietnameseDates::dayOf);
        if (day.isPresent() && month.isPresent()) {
            return "ngày " + day.get() + "/" + month.get();
        }
        return month.map(known -> "tháng " + known).orElse("năm " + year);
    }

    private static String line(String day, String month, String year) {
        return "ngày " + day + " tháng " + month + " năm " + year;
    }

    /** Days below ten get a nought before them, so that none can be written in. */
    private static String dayOf(int day) {
        return day < TWO_DIGITS ? "0" + day : Integer.toString(day);
    }

    /** So do January and February, which else might become November and December. */
    private static String monthOf(int month) {
        return month <= FEBRUARY ? "0" + month : Integer.toString(month);
    }
}
