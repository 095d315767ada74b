package vn.thongsuot.directive.directive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.SearchKey;
import vn.thongsuot.directive.time.PartialDate;

/** In what two registered documents are so alike that they may be one, cited under two dates or two numbers. */
public enum Likeness {
    /** The same issuer and normalised symbol, within a year. */
    SYMBOL,
    /** The same kind and subject within a month, by an issuer that is not another. */
    SUBJECT;

    private static final int YEAR = 366;
    private static final int MONTH = 31;

    /** Shorter subjects say too little, as {@code V/v báo cáo} does. */
    private static final int TELLING = 20;

    private static final int KEY = 200;

    /** Under which keys a document lies beside those that may be like it. */
    static List<String> keys(
            DocumentKind kind, @Nullable Symbol symbol, @Nullable Issuer issuer, @Nullable String subject) {
        var keys = new ArrayList<String>();
        if (symbol != null && symbol.number() != null && issuer != null) {
            if (issuer.unit() != null) {
                keys.add("u|" + issuer.unit() + "|" + symbol.key());
            }
            keys.add("n|" + cut(SearchKey.of(issuer.name())) + "|" + symbol.key());
        }
        var said = subject == null ? "" : SearchKey.of(subject);
        if (said.length() >= TELLING) {
            keys.add("s|" + kind + "|" + cut(said));
        }
        return List.copyOf(keys);
    }

    /** In what the two are alike; empty when in nothing. */
    static Set<Likeness> of(Directive one, Directive other) {
        var found = EnumSet.noneOf(Likeness.class);
        var shared = one.filing().likenesses().stream()
                .filter(other.filing().likenesses()::contains)
                .toList();
        if (shared.stream().anyMatch(key -> !key.startsWith("s|")) && near(one.date(), other.date(), YEAR)) {
            found.add(SYMBOL);
        }
        if (shared.stream().anyMatch(key -> key.startsWith("s|"))
                && near(one.date(), other.date(), MONTH)
                && mayBeOneIssuer(one.issuer(), other.issuer())) {
            found.add(SUBJECT);
        }
        return found;
    }

    /** What is not known may be near; what is known to the month or year only counts from its first day. */
    private static boolean near(@Nullable PartialDate one, @Nullable PartialDate other, int days) {
        return one == null || other == null || between(one.earliest(), other.earliest()) <= days;
    }

    private static long between(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static boolean mayBeOneIssuer(@Nullable Issuer one, @Nullable Issuer other) {
        return one == null
                || other == null
                || (one.unit() != null && one.unit().equals(other.unit()))
                || SearchKey.of(one.name()).equals(SearchKey.of(other.name()));
    }

    private static String cut(String key) {
        return key.length() <= KEY ? key : key.substring(0, KEY);
    }
}
