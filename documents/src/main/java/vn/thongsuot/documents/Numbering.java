package vn.thongsuot.documents;

import java.util.List;

/** Marks of numbered parts: Roman, then Arabic, then letters of the Vietnamese alphabet, then dashes. */
public final class Numbering {

    private record Digit(int value, String letters) {}

    private static final List<Digit> DIGITS = List.of(
            new Digit(100, "C"),
            new Digit(90, "XC"),
            new Digit(50, "L"),
            new Digit(40, "XL"),
            new Digit(10, "X"),
            new Digit(9, "IX"),
            new Digit(5, "V"),
            new Digit(4, "IV"),
            new Digit(1, "I"));

    /** Letters that count; the Vietnamese alphabet has no f, j, w and z. */
    public static final List<String> LETTERS = List.of("abcdđeghiklmnopqrstuvxy".split(""));

    public static final String DASH = "-";

    private Numbering() {}

    /**
     * The bare mark of a heading.
     *
     * @param depth 1 for the outermost
     * @param place among its siblings, from 1
     */
    public static String label(int depth, int place) {
        return switch (depth) {
            case 1 -> roman(place);
            case 2 -> Integer.toString(place);
            case 3 -> place > LETTERS.size() ? DASH : LETTERS.get(place - 1);
            default -> DASH;
        };
    }

    /** The mark as it stands in print: {@code I.}, {@code 1.}, {@code a)} or {@code -}. */
    public static String printed(int depth, int place) {
        var label = label(depth, place);
        return label.equals(DASH) ? label : label + (depth == 3 ? ")" : ".");
    }

    public static String roman(int number) {
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
