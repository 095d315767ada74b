package vn.thongsuot.directive.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The line of a document in a unit's register of the year.
 *
 * @param unit id of the unit whose register it is
 * @param number of the line: in the register in that of the arrival (số đến), in the register out that of the document
 * @param on day of arrival, or of issue; its year is that of the register
 * @param handledBy whom it was given to (đơn vị hoặc người nhận); in the register out whoever keeps the original. Absent
 *     where nobody wrote it, as all that follow. None of them is public
 * @param passedOn day on which it was passed on (ngày chuyển); in the register in only
 * @param signer title of who signed; in the register out only
 * @param copies how many went out; in the register out only
 */
public record Entry(
        Sheet sheet,
        String unit,
        String number,
        LocalDate on,
        @Nullable String handledBy,
        @Nullable LocalDate passedOn,
        @Nullable String signer,
        @Nullable Integer copies,
        @Nullable String note) {

    /** Which register. */
    public enum Sheet {
        /** sổ đăng ký văn bản đến */
        IN,
        /** sổ đăng ký văn bản đi */
        OUT
    }

    static Entry issued(String unit, String number, LocalDate on) {
        return new Entry(Sheet.OUT, unit, number, on, null, null, null, null, null);
    }

    Entry moved(String otherUnit, String otherNumber, LocalDate otherDay) {
        return new Entry(sheet, otherUnit, otherNumber, otherDay, handledBy, passedOn, signer, copies, note);
    }

    /** What all lines of one register have. */
    public String register() {
        return registerOf(sheet, unit, on.getYear());
    }

    public static String registerOf(Sheet sheet, String unit, int year) {
        return sheet + "|" + unit + "|" + year;
    }
}
