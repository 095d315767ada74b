package vn.thongsuot.reporting.document;

import java.util.List;

/** Numbers of headings: Roman, then Arabic; below that points without numbers. */
public final class Numbering {

    private record Digit(int value, String letters) {}

    private static final List<Digit> DIGITS =
            List.of(new Digit(10, "X"), new Digit(9, "IX"), new Digit(5, "V"), new Digit(4, "IV"), new Digit(1, "I"));

    private Numbering() {}

    /**
     * Label of a heading.
     *
     * @param depth 1 for the outermost
     * @param place among its siblings, from 1
     */
    public static String label(int depth, int place) {
        return switch (depth) {
            case 1 -> roman(place);
            case 2 -> Integer.toString(place);
            default -> "-";
        };
    }

    private static String roman(int number) {
        var letters = new StringBuilder();
        var rest = number;
        for (var digit : DIGITS) {
            while (rest >= digit.value()) {
                letters.append(digit.letters());
                rest -= digit.value();
            }
        }
        return letters.toString();
    }
}
