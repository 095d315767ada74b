package vn.thongsuot.reporting.report;

import vn.thongsuot.documents.attaching.AttachingCopies;
import vn.thongsuot.documents.attaching.ErasingCopies;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Decision;
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
                Report::attach,
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
}
