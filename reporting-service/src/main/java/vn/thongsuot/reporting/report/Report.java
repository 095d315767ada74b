package vn.thongsuot.reporting.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.reporting.facts.Days;

/**
 * A report as it is stored. Only what people decide and write is in it; everything else is made from the facts whenever it
 * is read, until it is approved.
 *
 * @param frame what it is about
 * @param identity number, symbol and date, as far as they are given
 * @param written what people wrote
 * @param status where it stands
 * @param remarks why it was returned; absent otherwise
 * @param snapshot what was approved; absent before
 * @param signed the signed file that was made elsewhere; absent until it is attached
 */
public record Report(
        Frame frame,
        Identity identity,
        Written written,
        Status status,
        @Nullable String remarks,
        @Nullable SnapshotReference snapshot,
        @Nullable SignedCopy signed) {

    /** Where a report stands. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    /** Why a report is made. */
    public enum Kind {
        /** Every month, quarter or year. */
        PERIODIC,
        /** On one matter. */
        THEMATIC,
        /** On an unusual event. */
        AD_HOC
    }

    /**
     * What the report is about; it does not change after the draft.
     *
     * @param unit that reports
     * @param recipient absent where it goes to nobody in particular
     * @param contentScope the unit whose deeds are told of; absent when it is the one that reports
     * @param directive that asked for it
     * @param campaign absent when it belongs to none
     * @param bases documents it names as its legal bases; where none are given, all that the directive rests on
     */
    public record Frame(
            String unit,
            @Nullable String recipient,
            @Nullable String contentScope,
            Kind kind,
            Days period,
            String directive,
            @Nullable String campaign,
            List<String> bases) {

        public Frame {
            bases = List.copyOf(bases);
        }

        /** The unit whose deeds are told of. */
        public String scope() {
            return contentScope == null ? unit : contentScope;
        }
    }

    /**
     * How the report is called.
     *
     * @param number absent until it is registered
     * @param symbol absent until it is registered
     * @param date year, month or day; absent until issued
     */
    public record Identity(
            String title,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String date) {}

    /**
     * What was approved.
     *
     * @param reference of the stored page
     * @param hash SHA-256 of the hash before and the page's bytes
     * @param previousHash of the unit's snapshot before; absent for its first
     */
    public record SnapshotReference(
            String reference, String hash, @Nullable String previousHash, Instant approvedAt) {}

    public static Report draft(Frame frame, Identity identity, Written written) {
        return new Report(frame, identity, written, Status.DRAFT, null, null, null);
    }

    public boolean isEditable() {
        return status == Status.DRAFT || status == Status.RETURNED;
    }

    Report edited(Identity newIdentity, Written newWritten) {
        return new Report(frame, newIdentity, newWritten, status, remarks, snapshot, signed);
    }

    Report submitted() {
        return new Report(frame, identity, written, Status.SUBMITTED, null, null, null);
    }

    Report returned(String why) {
        return new Report(frame, identity, written, Status.RETURNED, why, null, null);
    }

    Report approved(SnapshotReference frozen) {
        return new Report(frame, identity, written, Status.APPROVED, null, frozen, null);
    }

    /** Puts the signed file beside an approved report; another one never takes its place. */
    Decision<Report> attach(SignedCopy copy) {
        if (status != Status.APPROVED) {
            return Decision.refused(Refusal.conflict("report-not-approved"));
        }
        if (signed != null) {
            return signed.sha256().equals(copy.sha256())
                    ? Decision.unchanged()
                    : Decision.refused(Refusal.conflict("signed-copy-attached"));
        }
        return Decision.accepted(
                new Report(frame, identity, written, status, remarks, snapshot, copy), ReportEvent.CHANGED);
    }
}
