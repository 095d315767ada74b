package vn.thongsuot.reporting.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as far as it is asked who has answered. This service's own topic tells of it, as it would tell anybody.
 *
 * @param recipient absent where it goes to nobody in particular; then it has arrived when it is approved
 * @param answer {@code NOTHING_TO_REPORT} where that is the answer; absent for a report with contents
 * @param sent absent until it is sent to its recipient
 * @param sentBack absent unless the recipient returned it
 * @param supersedes id of the report whose place it takes; absent for one that takes none
 * @param snapshot absent until it is approved
 */
public record ReportFact(
        String unit,
        @Nullable String recipient,
        String directive,
        Days period,
        String status,
        @Nullable String answer,
        @Nullable Sent sent,
        @Nullable SentBack sentBack,
        @Nullable String supersedes,
        @Nullable Snapshot snapshot) {

    /** What was approved, and when; the moment is absent in a copy that was made before it was read. */
    public record Snapshot(String hash, @Nullable Instant approvedAt) {

        /** Approved at a moment that is not known. */
        public Snapshot(String hash) {
            this(hash, null);
        }
    }

    /** That it went up, and when. */
    public record Sent(Instant at) {}

    /** That it came back, and when. */
    public record SentBack(Instant at) {}

    /** When it got where it was to go; absent before, when it came back, and where the copy does not tell. */
    public @Nullable Instant arrivedAt() {
        if (sentBack != null) {
            return null;
        }
        if (recipient != null) {
            return sent == null ? null : sent.at();
        }
        return snapshot == null ? null : snapshot.approvedAt();
    }

    /** Hash of what was approved; absent before. */
    public @Nullable String hash() {
        return snapshot == null ? null : snapshot.hash();
    }
}
