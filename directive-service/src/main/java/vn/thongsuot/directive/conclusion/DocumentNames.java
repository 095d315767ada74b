package vn.thongsuot.directive.conclusion;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.directive.Status;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.documents.KindNames;

/** Documents as a text names them, and days as documents write them (Nghị định 30/2020/NĐ-CP, phụ lục I). */
public final class DocumentNames {

    private static final int TWO_DIGITS = 10;
    private static final int LAST_PADDED_MONTH = 2;
    private static final String ABOUT = "(?i)^(v/v|về việc|về)\\s+";

    private DocumentNames() {}

    /** Kind, symbol, day and issuer, without the subject. */
    public static String withoutSubject(Directive document) {
        var shortName = document.shortName();
        if (shortName != null && document.symbol() == null) {
            return shortName;
        }
        var symbol = document.symbol();
        var date = document.date();
        var issuer = document.issuer();
        return kind(document)
                + (symbol == null ? "" : " số " + symbol.normalised())
                + (date == null ? "" : " " + day(date))
                + (issuer == null ? "" : " của " + issuer.name());
    }

    /** The subject as it goes on after the name, {@code về …}; empty when there is none. */
    public static String about(@Nullable String subject) {
        return subject == null ? "" : " về " + subject.replaceFirst(ABOUT, "");
    }

    /** What two subjects are compared by: neither case nor the words that lead them in count. */
    static String comparable(@Nullable String subject) {
        return about(subject).toLowerCase(Locale.ROOT);
    }

    /** As far as it is known: {@code ngày 05 tháng 02 năm 2026}, {@code tháng 4 năm 2025}, {@code năm 2025}. */
    static String day(PartialDate date) {
        var day = date.earliest();
        return switch (date.value().length()) {
            case 4 -> "năm " + day.getYear();
            case 7 -> "tháng " + month(day.getMonthValue()) + " năm " + day.getYear();
            default ->
                "ngày " + padded(day.getDayOfMonth(), TWO_DIGITS - 1) + " tháng " + month(day.getMonthValue()) + " năm "
                        + day.getYear();
        };
    }

    private static String month(int month) {
        return padded(month, LAST_PADDED_MONTH);
    }

    private static String padded(int number, int lastPadded) {
        return number <= lastPadded ? "0" + number : String.valueOf(number);
    }

    private static String kind(Directive document) {
        var name = name(document.kind());
        return document.status() == Status.ISSUED ? name : "dự thảo " + name;
    }

    /** What has no kind of its own begins small inside a sentence. */
    private static String name(DocumentKind kind) {
        var named = kind != DocumentKind.ORAL_INSTRUCTION && kind != DocumentKind.OTHER;
        return KindNames.of(kind.name(), named);
    }
}
