package vn.thongsuot.reporting.report.web;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.report.ReadingReports;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.web.ReportView.AnswerItem;
import vn.thongsuot.reporting.report.web.ReportView.Beside;

/** Makes what clients see of a report. */
@Component
final class ReportViews {

    /** Activities that changed since approval are shown up to here; their number is always told. */
    private static final int SHOWN = 500;

    private final ReadingReports reading;
    private final Organisation organisation;
    private final AggregateKind<Report> kind;

    ReportViews(ReadingReports reading, Organisation organisation, AggregateKind<Report> kind) {
        this.reading = reading;
        this.organisation = organisation;
        this.kind = kind;
    }

    Object wire(Versioned<Report> report) {
        return kind.wire().apply(report);
    }

    /** What was written, without what others did. */
    ReportView written(Versioned<Report> report) {
        return ReportView.of(wire(report), report.state(), reading.sinceReturn(report.state()), null);
    }

    /**
     * All of it.
     *
     * @param compared whether an approved page is compared with one made anew: every fact is gathered for that and the page
     *     made twice
     */
    ReportView whole(TenantId tenant, Versioned<Report> report, boolean compared) {
        var state = report.state();
        var since = reading.sinceReturn(state);
        var answers = reading.answers(tenant, state);
        var silent = items(tenant, answers, Answer::isSilent);
        var answered = items(tenant, answers, answer -> !answer.isSilent());
        var inputs = reading.changedInputs(tenant, state);
        if (state.snapshot() == null) {
            return ReportView.of(wire(report), state, since, new Beside(silent, answered, inputs, null, null, null));
        }
        var changed = reading.changedSince(tenant, state);
        var first = changed.stream().limit(SHOWN).toList();
        var differs = compared ? reading.pageDiffers(tenant, state) : null;
        return ReportView.of(
                wire(report), state, since, new Beside(silent, answered, inputs, first, changed.size(), differs));
    }

    private List<AnswerItem> items(TenantId tenant, List<Answer> answers, Predicate<Answer> wanted) {
        var units = organisation.units(tenant);
        return answers.stream()
                .filter(wanted)
                .map(answer -> new AnswerItem(
                        answer.unit(),
                        units.unit(answer.unit()).map(UnitCopy::name).orElse(null),
                        answer.standing()))
                .toList();
    }
}
