package vn.thongsuot.plan.document;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.CitedSubject;
import vn.thongsuot.documents.KindNames;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.plan.reference.DirectiveCopy;

/** A directive named in running text, from the facts known of it. */
final class CitationText {

    private static final String LETTER = "OFFICIAL_LETTER";

    private CitationText() {}

    /** Kind, symbol, date, issuer and subject, as the bases of a document are named. */
    static String inFull(DirectiveCopy directive, boolean first) {
        var kind = directive.kind();
        return isKnownByName(directive)
                ? withoutSubject(directive, first)
                : withoutSubject(directive, first)
                        + CitedSubject.about(KindNames.of(kind), kind.equals(LETTER), directive.subject());
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
