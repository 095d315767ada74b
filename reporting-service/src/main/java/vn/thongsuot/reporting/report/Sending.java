package vn.thongsuot.reporting.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an approved report went up.
 *
 * @param to the unit that it went to
 * @param receivedAt absent until the recipient has said that it arrived
 * @param receivedBy title of the post of whoever said so; absent with it
 * @param sentBack absent unless the recipient returned it
 */
public record Sending(
        Instant at,
        String to,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable SentBack sentBack) {

    /**
     * That the recipient returned it. The report stays as it was signed; another takes its place.
     *
     * @param section the one at fault; absent when it is the whole
     * @param successor id of the report that takes its place
     */
    public record SentBack(Instant at, @Nullable String section, String remarks, String successor) {}

    static Sending to(String unit, Instant at) {
        return new Sending(at, unit, null, null, null);
    }

    Sending received(Instant when, @Nullable String post) {
        return new Sending(at, to, when, post, sentBack);
    }

    Sending returned(SentBack back) {
        return new Sending(at, to, receivedAt, receivedBy, back);
    }
}
