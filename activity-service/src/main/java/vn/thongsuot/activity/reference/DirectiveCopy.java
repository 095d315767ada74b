package vn.thongsuot.activity.reference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What this service keeps of a directive.
 *
 * @param date as far as it is known: {@code 2025}, {@code 2025-04} or {@code 2025-04-15}; absent for a document without one
 * @param system {@code STATE}, {@code PARTY}, {@code LAW} or {@code FRONT}; absent when nobody said
 * @param symbol as printed and in order; absent for a document without one
 * @param subject what it is about; absent when it is not to be told
 * @param secrecy its degree; absent for what is no state secret
 * @param circulation {@code INTERNAL} for what is for internal circulation; absent otherwise
 */
public record DirectiveCopy(
        @Nullable String date,
        @Nullable String system,
        @Nullable Symbol symbol,
        @Nullable String subject,
        @Nullable String secrecy,
        @Nullable String circulation) {

    private static final String MARK = "lưu hành nội bộ";

    /**
     * The symbol of a document.
     *
     * @param raw as printed
     */
    public record Symbol(String raw) {}

    /** A directive of which only the date matters. */
    public static DirectiveCopy dated(@Nullable String date) {
        return new DirectiveCopy(date, null, null, null, null, null);
    }

    /** Whether nobody outside is to know of it: a secret, or for internal circulation. */
    public boolean staysInside() {
        return secrecy != null
                || circulation != null
                || subject != null && subject.toLowerCase(Locale.ROOT).contains(MARK);
    }
}
