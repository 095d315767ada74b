package vn.thongsuot.verify;

import java.util.Set;

/** How numbers are meant, and what may be said of a sum of them. */
final class Qualifiers {

    /** All that a value may be: exact, more than, at least, less than, at most, nearly, about. */
    static final Set<String> KNOWN = Set.of("EQ", "GT", "GE", "LT", "LE", "NEARLY", "APPROX");

    private static final Set<String> NOT_LOWER = Set.of("EQ", "GE", "GT");
    private static final Set<String> NOT_HIGHER = Set.of("EQ", "LE", "LT", "NEARLY");

    private Qualifiers() {}

    /**
     * Of the least or the greatest of numbers. One sort beside exact numbers is told as it is. Where none may be lower, the
     * least is exact if an exact one is among those that are the least, and else at least that; the greatest is at least that.
     * Where none may be higher, likewise the other way. Where some may be lower and some higher, it is about that.
     *
     * @param there how those are meant that are the least, or the greatest
     * @param others how the others are meant
     */
    static String ofExtreme(Set<String> there, Set<String> others, boolean least) {
        if (there.size() == 1 && Set.of("EQ").containsAll(others)) {
            return there.iterator().next();
        }
        if (NOT_LOWER.containsAll(there) && NOT_LOWER.containsAll(others)) {
            return least && there.contains("EQ") ? "EQ" : "GE";
        }
        if (NOT_HIGHER.containsAll(there) && NOT_HIGHER.containsAll(others)) {
            return !least && there.contains("EQ") ? "EQ" : "LE";
        }
        return "APPROX";
    }

    /**
     * Of a sum whose parts are of these sorts. It says no more than all of its parts do: 'more than 5' and '3' make 'more than
     * 8', 'nearly 5' and 'less than 3' make 'less than 8', and parts that point both ways make 'about'.
     */
    static String ofSum(Set<String> parts) {
        var below = parts.contains("LT") || parts.contains("LE");
        var nearly = parts.contains("NEARLY");
        var above = parts.contains("GT") || parts.contains("GE");
        if (parts.contains("APPROX") || (above && (below || nearly))) {
            return "APPROX";
        }
        if (above) {
            return parts.contains("GT") ? "GT" : "GE";
        }
        if (below) {
            return parts.contains("LT") || nearly ? "LT" : "LE";
        }
        return nearly ? "NEARLY" : "EQ";
    }
}
