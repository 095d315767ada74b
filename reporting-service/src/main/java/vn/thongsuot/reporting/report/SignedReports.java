package vn.thongsuot.reporting.report;

import vn.thongsuot.documents.attaching.AttachingCopies;
import vn.thongsuot.documents.attaching.ErasingCopies;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.files.Files;

/** The PDF that was signed elsewhere beside an approved report. */
public final class SignedReports {

    private SignedReports() {}

    /** Whoever may approve the report for its unit may attach. */
    public static AttachingCopies<Report> attaching(Aggregates<Report> reports, Access access, Files files) {
        return new AttachingCopies<>(
                reports,
                files,
                (command, report) -> access.refuses(
                        command.by(), Right.APPROVE, report.frame().unit()),
                SignedReports::attach,
                erasing(reports, access, files));
    }

    /** Whoever administers at the top of a tree may erase. */
    public static ErasingCopies<Report> erasing(Aggregates<Report> reports, Access access, Files files) {
        return new ErasingCopies<>(
                reports,
                files,
                command -> access.refusesAtTop(command.by(), Right.ADMINISTER),
                Report::signed,
                (report, left) -> Decision.accepted(report.with(left), ReportEvent.ERASED));
    }

    /** Puts the signed file beside an approved report; another one never takes its place. */
    private static Decision<Report> attach(Report report, SignedCopy copy) {
        if (report.status() != Report.Status.APPROVED) {
            return Decision.refused(Refusal.conflict("report-not-approved"));
        }
        var signed = report.signed();
        boolean same = signed != null && signed.sha256().equals(copy.sha256());
        if (signed == null || (signed.isErased() && !same)) {
            return Decision.accepted(report.with(copy), ReportEvent.CHANGED);
        }
        if (signed.isErased()) {
            return Decision.refused(Files.barred());
        }
        return same ? Decision.unchanged() : Decision.refused(Refusal.conflict("signed-copy-attached"));
    }
}
