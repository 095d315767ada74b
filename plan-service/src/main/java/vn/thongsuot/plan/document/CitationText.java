package vn.thongsuot.plan.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.plan.reference.DirectiveCopy;

/** A directive named in running text, from the facts known of it. */
final class CitationText {

    private static final String LETTER = "OFFICIAL_LETTER";
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}+\\b|\\S+\\s+[\\p{Lu}\\d]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String ABOUT = "(?i)^(v/v|về việc)\\s+";

    private CitationText() {}

    /** Kind, symbol, date, issuer and subject, as the bases of a document are named. */
    static String inFull(DirectiveCopy directive, boolean first) {
        var subject = directive.subject();
        return isKnownByName(directive) || subject == null
                ? withoutSubject(directive, first)
                : withoutSubject(directive, first)
                        + about(directive.kind())
                        + inSentence(subject.replaceFirst(ABOUT, ""));
    }

    /** Kind, symbol, date and issuer; for a directive without symbol, the name it goes by. */
    static String withoutSubject(DirectiveCopy directive, boolean first) {
        var name = directive.shortName();
        if (name != null && isKnownByName(directive)) {
            return name;
        }
        var symbol = directive.symbol();
        return KindNames.of(directive.kind(), first)
                + (symbol == null ? "" : " số " + symbol.raw())
                + date(directive.date())
                + issuer(directive.issuer());
    }

    private static String about(String kind) {
        return kind.equals(LETTER) ? " về việc " : " về ";
    }

    /** A heading's capital goes, but not that of a name, of which the second word has one too. */
    private static String inSentence(String subject) {
        return NAME.matcher(subject).lookingAt() ? subject : KindNames.lower(subject);
    }

    private static String date(@Nullable String date) {
        return date == null ? "" : " " + Vietnamese.datePhrase(date);
    }

    private static String issuer(DirectiveCopy.@Nullable IssuerCopy issuer) {
        return issuer == null ? "" : " của " + issuer.name();
    }

    private static boolean isKnownByName(DirectiveCopy directive) {
        return directive.symbol() == null && directive.shortName() != null;
    }
}
