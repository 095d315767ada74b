package vn.thongsuot.directive.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What we keep of an envelope that came in. Of one that was not taken, nothing but who sent it, what kind it was and when.
 *
 * @param envelope id
 * @param sequence version of the envelope
 * @param from id of the tenant that sent it, as the platform says; absent when it says nothing
 * @param refused why it was not taken; absent when it was
 * @param directive id of our copy; only with a directive that was taken
 * @param unit id of our unit that got it; only with a directive that was taken
 * @param assignment the sender's assignment; only with a directive that was taken
 */
public record Arrival(
        String envelope,
        long sequence,
        @Nullable String from,
        Content content,
        Instant at,
        @Nullable Reason refused,
        @Nullable String directive,
        @Nullable String unit,
        @Nullable String assignment) {

    /** Why an envelope is not taken. */
    public enum Reason {
        /** Không có thỏa thuận còn hiệu lực. */
        NO_AGREEMENT,
        /** What stands inside is not what stands outside. */
        FORGED,
        /** It speaks of an assignment that we did not make, or not for them. */
        NOTHING_OF_OURS,
        /** Nobody here could receive it. */
        NO_RECIPIENT,
        /** It is marked as a state secret. */
        STATE_SECRET
    }

    /**
     * Under which it is kept. What is forged stands apart, under whoever sent it, since it may bear the id of what another
     * sends and any version.
     */
    public String key() {
        return refused == Reason.FORGED ? Reason.FORGED + ":" + (from == null ? "" : from) + ":" + envelope : envelope;
    }
}
