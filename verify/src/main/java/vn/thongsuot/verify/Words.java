package vn.thongsuot.verify;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said, in one language. What comes out of a bundle is made harmless before it reaches a terminal. */
final class Words {

    private static final int LONGEST = 300;

    private final ResourceBundle texts;

    private Words(ResourceBundle texts) {
        this.texts = texts;
    }

    /** @param language {@code en}; Vietnamese for any other */
    static Words in(String language) {
        var locale = language.equals("en") ? Locale.ENGLISH : Locale.of("vi");
        var none = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(ResourceBundle.getBundle("vn.thongsuot.verify.words", locale, none));
    }

    /** A word of this program among what is said, to be told in the language asked for. */
    record Term(String key) {}

    /** The text with its places {0}, {1} … filled. */
    String of(String key, Object... arguments) {
        var text = texts.getString(key);
        for (var place = 0; place < arguments.length; place++) {
            text = text.replace("{" + place + "}", said(arguments[place]));
        }
        return text;
    }

    private String said(Object argument) {
        return argument instanceof Term term ? texts.getString(term.key()) : harmless(String.valueOf(argument));
    }

    /** Without signs that move a cursor or turn the direction of writing, and not endless. */
    static String harmless(String text) {
        var kept = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Words::visible).forEach(kept::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST
                ? kept.append('…').toString()
                : kept.toString();
    }

    private static int visible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> '\uFFFD';
            default -> sign == '{' ? '(' : sign;
        };
    }
}
