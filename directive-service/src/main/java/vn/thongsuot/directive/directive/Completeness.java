package vn.thongsuot.directive.directive;

import java.util.ArrayList;
import java.util.List;

/** What a document lacks. Lacking something is allowed, but it is said. */
public enum Completeness {
    NO_NUMBER,
    NO_DATE,
    /** Only the year, or year and month. */
    DATE_NOT_TO_THE_DAY,
    /** The issuer is given in words only, or not at all. */
    NO_ISSUER_UNIT,
    /** Only the name by which people call it is known. */
    SHORT_NAME_ONLY;

    static List<Completeness> of(Directive directive) {
        var lacking = new ArrayList<Completeness>();
        if (directive.number() == null && directive.kind() != DocumentKind.ORAL_INSTRUCTION) {
            lacking.add(NO_NUMBER);
        }
        var date = directive.date();
        if (date == null) {
            lacking.add(NO_DATE);
        } else if (!date.toTheDay()) {
            lacking.add(DATE_NOT_TO_THE_DAY);
        }
        var issuer = directive.issuer();
        if (issuer == null || issuer.unit() == null) {
            lacking.add(NO_ISSUER_UNIT);
        }
        if (directive.shortName() != null
                && directive.subject() == null
                && directive.symbol() == null
                && directive.number() == null) {
            lacking.add(SHORT_NAME_ONLY);
        }
        return lacking;
    }
}
