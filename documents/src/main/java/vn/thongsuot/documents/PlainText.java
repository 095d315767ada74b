package vn.thongsuot.documents;

/** Text from outside made fit to be printed: what no page can show, or what would turn a line round unseen, is taken out. */
public final class PlainText {

    private static final char BLANK = ' ';
    private static final int FIRST_SURROGATE = 0xD800;
    private static final int LAST_SURROGATE = 0xDFFF;
    private static final int FIRST_NON_CHARACTER = 0xFFFE;

    private PlainText() {}

    /** The same text with a space for each control character and without marks that change the direction of writing. */
    public static String of(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().filter(letter -> !turnsDirection(letter)).forEach(letter -> append(plain, letter));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int letter) {
        if (isPrintable(letter)) {
            plain.appendCodePoint(letter);
        } else {
            plain.append(BLANK);
        }
    }

    private static boolean isPrintable(int letter) {
        var halfAPair = letter >= FIRST_SURROGATE && letter <= LAST_SURROGATE;
        var noCharacter = (letter & 0xFFFF) >= FIRST_NON_CHARACTER;
        return letter == '\n' || !(Character.isISOControl(letter) || halfAPair || noCharacter);
    }

    private static boolean turnsDirection(int letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
    }
}
