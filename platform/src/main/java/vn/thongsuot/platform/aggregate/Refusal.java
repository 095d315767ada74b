package vn.thongsuot.platform.aggregate;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a command does not hold, in terms a client can act on.
 *
 * @param reason decides the HTTP status
 * @param code stable name; the last part of the problem's {@code type} and the key of its text in both languages
 * @param violations the fields at fault; empty when the refusal is not about a field
 * @param lack the right that is missing; absent when the refusal is not for lack of one. It explains the refusal and does
 *     not make it another: refusals are equal without it
 */
public record Refusal(
        Reason reason,
        String code,
        List<Violation> violations,
        @Nullable Lack lack) {

    /** What kind of refusal it is. */
    public enum Reason {
        /** The command's content breaks a rule. */
        INVALID,
        /** The caller's posts do not give the right. */
        FORBIDDEN,
        /** There is no such thing in this tenant. */
        NOT_FOUND,
        /** The state of the thing does not allow it. */
        CONFLICT,
        /** It refers to what this service has not heard of; it may hear of it in a moment. */
        NOT_YET_KNOWN,
        /** The client saw an older version. */
        STALE,
        /** A change must say which version it saw. */
        PRECONDITION_REQUIRED,
        /** The key was used for another command. */
        KEY_REUSED,
        /** The result would be larger than an event may be. */
        TOO_LARGE,
        /** Too many events of this thing wait for the broker. */
        OUTBOX_FULL,
        /** All there is room for is being done; in a moment there is room again. */
        BUSY
    }

    public Refusal {
        violations = List.copyOf(violations);
    }

    public Refusal(Reason reason, String code, List<Violation> violations) {
        this(reason, code, violations, null);
    }

    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(Reason.INVALID, "invalid", violations);
    }

    public static Refusal invalid(String pointer, String rule, String... arguments) {
        return invalid(List.of(Violation.of(pointer, rule, arguments)));
    }

    public static Refusal forbidden(String code) {
        return new Refusal(Reason.FORBIDDEN, code, List.of());
    }

    /** As above, saying which right is missing. */
    public static Refusal lacking(String code, Lack lack) {
        return new Refusal(Reason.FORBIDDEN, code, List.of(), lack);
    }

    public static Refusal notFound() {
        return new Refusal(Reason.NOT_FOUND, "not-found", List.of());
    }

    public static Refusal conflict(String code) {
        return new Refusal(Reason.CONFLICT, code, List.of());
    }

    /** Refers to something unknown; {@code pointer} says where. */
    public static Refusal notYetKnown(String pointer, String id) {
        return new Refusal(
                Reason.NOT_YET_KNOWN,
                "reference-not-yet-known",
                List.of(Violation.of(pointer, "unknown-reference", id)));
    }

    public static Refusal of(Reason reason, String code) {
        return new Refusal(reason, code, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Refusal refusal
                && reason == refusal.reason
                && code.equals(refusal.code)
                && violations.equals(refusal.violations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, code, violations);
    }
}
