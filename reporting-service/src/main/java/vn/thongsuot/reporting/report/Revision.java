package vn.thongsuot.reporting.report;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A change of what people write.
 *
 * @param workings how the report tells what was done
 * @param taken what it takes from reports of others
 * @param note why there was nothing to report; absent when it stays
 */
public record Revision(
        UnaryOperator<Report.Identity> identity,
        UnaryOperator<Written> written,
        UnaryOperator<Workings> workings,
        Taken taken,
        @Nullable String note) {

    Report of(Report report) {
        var edited = report.edited(identity.apply(report.identity()), written.apply(report.written()))
                .working(workings.apply(report.workings()));
        return note == null ? edited : edited.answeringNothing(note);
    }
}
