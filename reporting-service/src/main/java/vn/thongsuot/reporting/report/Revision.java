package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.report.Consolidated.Input;
import vn.thongsuot.reporting.report.Consolidated.Quote;

/**
 * A change of what people write.
 *
 * @param inputs ids of the reports it is made from; absent when they stay
 * @param quotes absent when they stay
 * @param note why there was nothing to report; absent when it stays
 */
public record Revision(
        UnaryOperator<Report.Identity> identity,
        UnaryOperator<Written> written,
        @Nullable List<String> inputs,
        @Nullable List<Quote> quotes,
        @Nullable String note) {

    Report of(Report report) {
        var edited = report.edited(identity.apply(report.identity()), written.apply(report.written()));
        return note == null ? edited : edited.answeringNothing(note);
    }

    boolean takesInputs() {
        return inputs != null || quotes != null;
    }

    List<String> inputsOver(Consolidated before) {
        return inputs != null
                ? inputs
                : before.inputs().stream().map(Input::report).toList();
    }

    List<Quote> quotesOver(Consolidated before) {
        return Objects.requireNonNullElse(quotes, before.quotes());
    }
}
