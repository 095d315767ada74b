package vn.thongsuot.reporting.report;

import vn.thongsuot.documents.CitedSubject;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.facts.DirectiveFact;

/** How a document is named in a sentence, made from its data and leaving out what is not known. */
final class Citing {

    private Citing() {}

    /** In full, as where it is first cited: kind, number and symbol, date, issuer, subject. */
    static String inFull(DirectiveFact document) {
        return named(document) + issuer(document) + about(document);
    }

    /** The formula at the beginning of what carries a document out. */
    static String opening(DirectiveFact document) {
        return "Thực hiện "
                + document.issuerName()
                        .map(issuer -> "chỉ đạo của " + issuer + " tại ")
                        .orElse("")
                + named(document)
                + about(document);
    }

    /** The subject, for use inside a sentence; the short name or the kind where there is none. */
    static String subject(DirectiveFact document) {
        var subject = document.subject();
        if (subject != null) {
            return CitedSubject.inside(Words.document(document.kind()), subject);
        }
        return document.shortName() == null ? named(document) : document.shortName();
    }

    private static String named(DirectiveFact document) {
        var date = document.date() == null ? "" : " " + Vietnamese.datePhrase(document.date());
        var symbol = document.printedSymbol();
        if (symbol.isPresent()) {
            return Words.document(document.kind()) + " số " + symbol.get() + date;
        }
        return document.shortName() == null ? Words.document(document.kind()) + date : document.shortName() + date;
    }

    private static String issuer(DirectiveFact document) {
        return document.issuerName().map(issuer -> " của " + issuer).orElse("");
    }

    private static String about(DirectiveFact document) {
        var kind = document.kind();
        return CitedSubject.about(Words.document(kind), kind.equals("OFFICIAL_LETTER"), document.subject());
    }
}
