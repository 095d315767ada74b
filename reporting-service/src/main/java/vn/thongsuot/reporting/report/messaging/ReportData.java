package vn.thongsuot.reporting.report.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.report.Outline;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Written.Recommendation;

/** What others learn of a report. The texts stay with it: they are read as its document. */
@JsonInclude(Include.NON_NULL)
record ReportData(
        String id,
        long version,
        String unit,
        @Nullable String recipient,
        @Nullable String contentScope,
        Report.Kind kind,
        String title,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String date,
        Days period,
        String directive,
        @Nullable String campaign,
        Report.Status status,
        List<Outline.Entry> outline,
        List<Advice> recommendations,
        @Nullable Frozen snapshot,
        @Nullable Signed signed) {

    /** A request to another body. */
    @JsonInclude(Include.NON_NULL)
    record Advice(String addressee, @Nullable String unit, String verb, String text) {

        static Advice of(Recommendation recommendation) {
            return new Advice(
                    recommendation.addressee(), recommendation.unit(), recommendation.verb(), recommendation.text());
        }
    }

    /** What was approved. */
    @JsonInclude(Include.NON_NULL)
    record Frozen(String hash, @Nullable String previousHash, Instant approvedAt) {}

    static ReportData of(Versioned<Report> stored) {
        var report = stored.state();
        var frame = report.frame();
        var identity = report.identity();
        return new ReportData(
                stored.id(),
                stored.version(),
                frame.unit(),
                frame.recipient(),
                frame.contentScope(),
                frame.kind(),
                identity.title(),
                identity.number(),
                identity.symbol(),
                identity.date(),
                frame.period(),
                frame.directive(),
                frame.campaign(),
                report.status(),
                Outline.of(report.written()),
                report.written().recommendations().stream().map(Advice::of).toList(),
                frozen(report.snapshot()),
                Signed.of(report.signed()));
    }

    /** Of a signed file its hash and time; who signed stays with the report. */
    record Signed(String sha256, Instant attachedAt) {

        static @Nullable Signed of(@Nullable SignedCopy copy) {
            return copy == null ? null : new Signed(copy.sha256(), copy.attachedAt());
        }
    }

    private static @Nullable Frozen frozen(Report.@Nullable SnapshotReference snapshot) {
        return snapshot == null ? null : new Frozen(snapshot.hash(), snapshot.previousHash(), snapshot.approvedAt());
    }
}
