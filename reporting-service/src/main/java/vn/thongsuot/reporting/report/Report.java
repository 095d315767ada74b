package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.BuiltInOutlines;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.outline.Outline;

/**
 * A report as it is stored. Only what people decide and write is in it; everything else is made from the facts whenever it
 * is read, until it is approved.
 *
 * @param frame what it is about
 * @param identity number, symbol and date, as far as they are given
 * @param written what people wrote
 * @param nothing present where the answer is that there was nothing to report; then nothing else is written
 * @param consolidated what it takes from reports of others
 * @param status where it stands
 * @param returned its last return by the one who signs or by its recipient; absent when it never came back
 * @param snapshot what was approved; absent before
 * @param sending how it went up; absent before
 * @param signed the signed file that was made elsewhere; absent until it is attached
 * @param workings the figures it holds, and how it tells what was done
 */
public record Report(
        Frame frame,
        Identity identity,
        Written written,
        @Nullable Nothing nothing,
        Consolidated consolidated,
        Status status,
        @Nullable Returned returned,
        @Nullable SnapshotReference snapshot,
        @Nullable Sending sending,
        @Nullable SignedCopy signed,
        Workings workings) {

    /** One that was stored before reports took from others, or held figures, does neither. */
    public Report {
        consolidated = Objects.requireNonNullElse(consolidated, Consolidated.NOTHING);
        workings = Objects.requireNonNullElse(workings, Workings.NONE);
    }

    /** Where a report stands with its author and the one who signs. */
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

    /** That there was nothing to report, which is an answer of its own; the note is absent where none was made. */
    public record Nothing(@Nullable String note) {}

    /**
     * What the report is about; it does not change after the draft.
     *
     * @param unit that reports
     * @param recipient absent where it goes to nobody in particular
     * @param contentScope the unit whose deeds are told of; absent when it is the one that reports
     * @param period exact
     * @param nominal how the period is called; absent where its days alone were given
     * @param directive that asked for it
     * @param campaign absent when it belongs to none
     * @param bases documents it names as its legal bases; where none are given, all that the directive rests on
     * @param outline as it was when the report was drafted; absent for the built-in default
     * @param supersedes id of the report whose place it takes; absent for one that takes none
     */
    public record Frame(
            String unit,
            @Nullable String recipient,
            @Nullable String contentScope,
            Kind kind,
            Days period,
            @Nullable NominalPeriod nominal,
            String directive,
            @Nullable String campaign,
            List<String> bases,
            @Nullable Outline outline,
            @Nullable String supersedes) {

        public Frame {
            bases = List.copyOf(bases);
        }

        /** The unit whose deeds are told of. */
        public String scope() {
            return contentScope == null ? unit : contentScope;
        }

        Outline headings() {
            return outline == null ? BuiltInOutlines.DEFAULT : outline;
        }

        Frame superseding(String report) {
            return new Frame(
                    unit, recipient, contentScope, kind, period, nominal, directive, campaign, bases, outline, report);
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

    public static Report draft(Frame frame, Identity identity, Written written) {
        var none = Consolidated.NOTHING;
        return new Report(frame, identity, written, null, none, Status.DRAFT, null, null, null, null, Workings.NONE);
    }

    /** The same, as the answer that there was nothing; the note says why and may be absent. */
    public Report answeringNothing(@Nullable String note) {
        var none = new Nothing(note);
        return new Report(
                frame, identity, written, none, consolidated, status, returned, snapshot, sending, signed, workings);
    }

    public boolean isEditable() {
        return status == Status.DRAFT || status == Status.RETURNED;
    }

    public boolean answersNothing() {
        return nothing != null;
    }

    Report edited(Identity named, Written words) {
        return new Report(
                frame, named, words, nothing, consolidated, status, returned, snapshot, sending, signed, workings);
    }

    Report consolidating(Consolidated taken) {
        return new Report(
                frame, identity, written, nothing, taken, status, returned, snapshot, sending, signed, workings);
    }

    /** The same, made in another way. */
    public Report working(Workings other) {
        return new Report(
                frame, identity, written, nothing, consolidated, status, returned, snapshot, sending, signed, other);
    }

    Report submitted() {
        return standing(Status.SUBMITTED, returned, null);
    }

    Report returned(Returned why) {
        return standing(Status.RETURNED, why, null);
    }

    Report approved(SnapshotReference frozen) {
        return standing(Status.APPROVED, returned, frozen);
    }

    private Report standing(Status now, @Nullable Returned why, @Nullable SnapshotReference frozen) {
        return new Report(frame, identity, written, nothing, consolidated, now, why, frozen, null, null, workings);
    }

    Report sent(Sending sent) {
        return new Report(
                frame, identity, written, nothing, consolidated, status, returned, snapshot, sent, signed, workings);
    }

    /** The report that takes the place of this one after its recipient returned it; its number stays with this one. */
    Report successor(String id, Returned why) {
        var unnumbered = new Identity(identity.title(), null, identity.symbol(), null);
        return edited(unnumbered, written).superseding(id).standing(Status.RETURNED, why, null);
    }

    private Report superseding(String id) {
        var next = frame.superseding(id);
        return new Report(
                next, identity, written, nothing, consolidated, status, returned, snapshot, sending, signed, workings);
    }

    Report with(SignedCopy copy) {
        return new Report(
                frame, identity, written, nothing, consolidated, status, returned, snapshot, sending, copy, workings);
    }
}
