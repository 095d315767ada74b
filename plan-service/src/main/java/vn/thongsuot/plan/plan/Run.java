package vn.thongsuot.plan.plan;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one style.
 *
 * @param text its own words; empty where they are generated
 * @param target id of the section or directive it points to; absent for other kinds
 * @param number which slogan, 1 for the first; absent for other kinds
 */
public record Run(
        RunKind kind,
        String text,
        Style style,
        @Nullable String target,
        @Nullable Integer number) {

    /** Stands for something that is still to be written. */
    public static final String BLANK = "……";

    public Run {
        text = Nfc.of(text);
    }

    public static Run text(String text) {
        return text(text, Style.PLAIN);
    }

    public static Run text(String text, Style style) {
        return new Run(RunKind.TEXT, text, style, null, null);
    }

    public static Run theme() {
        return new Run(RunKind.THEME, "", Style.BOLD, null, null);
    }

    public static Run slogan(int number) {
        return new Run(RunKind.SLOGAN, "", Style.BOLD, null, number);
    }

    public static Run section(String words, String section) {
        return new Run(RunKind.SECTION, words, Style.PLAIN, section, null);
    }

    public static Run directive(String directive) {
        return directive("", directive);
    }

    public static Run directive(String words, String directive) {
        return new Run(RunKind.DIRECTIVE, words, Style.PLAIN, directive, null);
    }

    public static Run roles() {
        return new Run(RunKind.ROLES, "", Style.PLAIN, null, null);
    }
}
