package vn.thongsuot.reporting.report.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.report.Consolidated.Input;
import vn.thongsuot.reporting.report.Headings;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Sending;
import vn.thongsuot.reporting.report.SnapshotReference;
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
        @Nullable NominalPeriod periodRule,
        String directive,
        @Nullable String campaign,
        Report.Status status,
        @Nullable String answer,
        List<Headings.Entry> outline,
        List<Advice> recommendations,
        List<Input> inputs,
        @Nullable String supersedes,
        @Nullable Frozen snapshot,
        @Nullable Sent sent,
        @Nullable Received received,
        @Nullable SentBack sentBack,
        @Nullable Signed signed) {

    private static final String NOTHING_TO_REPORT = "NOTHING_TO_REPORT";

    /** A request to another body. */
    @JsonInclude(Include.NON_NULL)
    record Advice(String addressee, @Nullable String unit, String verb, String text) {

        static Advice of(Recommendation recommendation) {
            return new Advice(
                    recommendation.addressee(), recommendation.unit(), recommendation.verb(), recommendation.text());
        }
    }

    /** What was approved, as a checkpoint of the tenant's chain: with its place and hash anybody can compare later. */
    @JsonInclude(Include.NON_NULL)
    record Frozen(
            @Nullable Long place, String hash, @Nullable String previousHash, Instant approvedAt) {}

    /** Of a signed file its hash and time; who signed stays with the report. */
    record Signed(String sha256, Instant attachedAt) {

        static @Nullable Signed of(@Nullable SignedCopy copy) {
            return copy == null ? null : new Signed(copy.sha256(), copy.attachedAt());
        }
    }

    /** That it went to its recipient. */
    record Sent(Instant at, String to) {}

    /** That the recipient has it; the post by its title. */
    @JsonInclude(Include.NON_NULL)
    record Received(Instant at, @Nullable String by) {}

    /** That the recipient returned it. Why is read with the report and does not travel. */
    @JsonInclude(Include.NON_NULL)
    record SentBack(Instant at, @Nullable String section, String successor) {}

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
                frame.nominal(),
                frame.directive(),
                frame.campaign(),
                report.status(),
                report.answersNothing() ? NOTHING_TO_REPORT : null,
                Headings.of(report),
                report.written().recommendations().stream().map(Advice::of).toList(),
                report.consolidated().inputs(),
                frame.supersedes(),
                frozen(report.snapshot()),
                sent(report.sending()),
                received(report.sending()),
                sentBack(report.sending()),
                Signed.of(report.signed()));
    }

    private static @Nullable Sent sent(@Nullable Sending sending) {
        return sending == null ? null : new Sent(sending.at(), sending.to());
    }

    private static @Nullable Received received(@Nullable Sending sending) {
        return sending == null || sending.receivedAt() == null
                ? null
                : new Received(sending.receivedAt(), sending.receivedBy());
    }

    private static @Nullable SentBack sentBack(@Nullable Sending sending) {
        var back = sending == null ? null : sending.sentBack();
        return back == null ? null : new SentBack(back.at(), back.section(), back.successor());
    }

    private static @Nullable Frozen frozen(@Nullable SnapshotReference snapshot) {
        return snapshot == null
                ? null
                : new Frozen(snapshot.place(), snapshot.hash(), snapshot.previousHash(), snapshot.approvedAt());
    }
}
