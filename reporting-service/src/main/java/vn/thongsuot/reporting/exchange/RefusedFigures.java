package vn.thongsuot.reporting.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an envelope came and was not taken; nothing of its content.
 *
 * @param envelope id
 * @param from id of the tenant that sent it, as the platform says; absent when it says nothing
 * @param at when it was sent
 */
public record RefusedFigures(
        String envelope, long version, @Nullable String from, Instant at, Reason reason) {

    /** Why an envelope is not taken. */
    public enum Reason {
        /** Không có thỏa thuận còn hiệu lực cho chỉ số nào trong đó. */
        NO_AGREEMENT,
        /** What stands inside is not what stands outside, or is not whole. */
        FORGED,
        /** It answers no directive that we sent to that tenant. */
        NOTHING_OF_OURS
    }

    /**
     * The same for the same envelope of the same sender, so that nobody's refusal hides another's. What is forged stands
     * apart, since whoever forges may put any version on it.
     */
    public String key() {
        return reason == Reason.FORGED
                ? Reason.FORGED + ":" + key(from == null ? "" : from, envelope)
                : key(from == null ? "" : from, envelope);
    }

    /** Of a whole envelope. */
    public static String key(String from, String envelope) {
        return from + ":" + envelope;
    }
}
