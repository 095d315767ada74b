package vn.thongsuot.documents;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The subject (trích yếu) of a document as it stands inside a sentence that cites it. The kind of document is named before it,
 * so a subject that begins with the same words loses them: never 'Kế hoạch … về kế hoạch …'.
 */
public final class CitedSubject {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern LEAD = Pattern.compile("^(?:v/v|về việc|về)\\s+", FLAGS);
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}+\\b|\\S+\\s+[\\p{Lu}\\d]", Pattern.UNICODE_CHARACTER_CLASS);

    /** 'Kế hoạch hóa' is no kind of document. */
    private static final String WORD_ENDS = "(?!\\p{L})(?!\\s+(?:hóa|hoá)\\b)\\s*";

    private CitedSubject() {}

    /**
     * What follows kind, number, date and issuer, with a space before it: ' về việc hưởng ứng …' for an official letter,
     * ' về …' for other kinds; empty where there is nothing to add.
     *
     * @param kind as it is named in the sentence, for instance 'Kế hoạch'
     * @param letter whether it is an official letter (công văn)
     */
    public static String about(String kind, boolean letter, @Nullable String subject) {
        var rest = subject == null ? "" : inside(kind, subject);
        return rest.isEmpty() ? "" : (letter ? " về việc " : " về ") + rest;
    }

    /** The subject without 'về việc' and without the kind it begins with; its first letter small unless it begins a name. */
    public static String inside(String kind, String subject) {
        var bare = without(LEAD, subject.strip());
        var rest = kind.isEmpty() ? bare : without(Pattern.compile("^" + Pattern.quote(kind) + WORD_ENDS, FLAGS), bare);
        return small(without(LEAD, rest));
    }

    private static String without(Pattern begin, String text) {
        return begin.matcher(text).replaceFirst("");
    }

    /** A heading's capital goes, but not that of a name, of which the second word has one too. */
    private static String small(String text) {
        return text.isEmpty() || NAME.matcher(text).lookingAt()
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
