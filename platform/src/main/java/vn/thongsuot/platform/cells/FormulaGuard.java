package vn.thongsuot.platform.cells;

/** Texts that a spreadsheet would work out as a formula get an apostrophe in front, which tells it not to. */
public final class FormulaGuard {

    private static final String FORMULA = "=+-@\t\r\n";
    private static final String GUARD = "'";

    private FormulaGuard() {}

    /** A single sign, as people put for nothing, does no harm. */
    public static String guarded(String text) {
        return isFormula(text) ? GUARD + text : text;
    }

    /** The same text without the guard, if there is one. */
    static String takenOff(String text) {
        return text.startsWith(GUARD) && isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        return text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
