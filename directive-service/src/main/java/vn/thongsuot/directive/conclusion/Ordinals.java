package vn.thongsuot.directive.conclusion;

import java.util.List;

/** Numbers as they are spoken when a list is read out: một là, hai là, … mười lăm là, hai mươi mốt là. */
final class Ordinals {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private Ordinals() {}

    /**
     * The words that begin an item, with a capital: {@code Một là}.
     *
     * @param number 1 to 99
     */
    static String label(int number) {
        var words = inWords(number) + " là";
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** @throws IllegalArgumentException when the number is not 1 to 99 */
    static String inWords(int number) {
        if (number < 1 || number >= HUNDRED) {
            throw new IllegalArgumentException("expected 1 to 99, got " + number);
        }
        return number < TEN ? DIGITS.get(number) : tens(number) + unit(number);
    }

    private static String tens(int number) {
        return number < 2 * TEN ? "mười" : DIGITS.get(number / TEN) + " mươi";
    }

    /** After tens, one is mốt (not after ten itself) and five is lăm. */
    private static String unit(int number) {
        return switch (number % TEN) {
            case 0 -> "";
            case 1 -> number < 2 * TEN ? " một" : " mốt";
            case 5 -> " lăm";
            default -> " " + DIGITS.get(number % TEN);
        };
    }
}
