package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.report.Consolidated.Input;
import vn.thongsuot.reporting.report.Consolidated.Quote;
import vn.thongsuot.reporting.report.Report.Status;

/** Takes reports of others into one: approved ones that were sent to its unit or come from the units it tells of. */
public final class TakingInputs {

    private final Aggregates<Report> reports;
    private final Organisation organisation;
    private final SubordinateReports subordinate;

    public TakingInputs(Aggregates<Report> reports, Organisation organisation, SubordinateReports subordinate) {
        this.reports = reports;
        this.organisation = organisation;
        this.subordinate = subordinate;
    }

    /** Refused with the place of each report or section that cannot be taken. What stays is not looked at again. */
    Outcome<Consolidated> take(TenantId tenant, Report into, Taken taken) {
        var before = into.consolidated();
        if (taken.isNothing()) {
            return Outcome.done(before);
        }
        var inputs = taken.gathering() ? subordinate.sentTo(tenant, into.frame()) : taken.inputsOver(before);
        var quotes = taken.gathering() && taken.quotes() == null
                ? before.quotes().stream()
                        .filter(quote -> inputs.contains(quote.report()))
                        .toList()
                : taken.quotesOver(before);
        return take(tenant, into, inputs, quotes);
    }

    /** One query, however many there are. */
    private Outcome<Consolidated> take(TenantId tenant, Report into, List<String> inputs, List<Quote> quotes) {
        var found = reports.findAll(tenant, inputs);
        var tree = organisation.units(tenant);
        var broken = new ArrayList<Violation>();
        var taken = new ArrayList<Input>();
        for (var place = 0; place < inputs.size(); place++) {
            var pointer = "/inputs/" + place;
            var stored = found.get(inputs.get(place));
            refuse(tree, into.frame(), stored)
                    .ifPresentOrElse(rule -> broken.add(Violation.of(pointer, rule)), () -> taken.add(input(stored)));
        }
        refuseQuotes(into, quotes, found, broken);
        return broken.isEmpty()
                ? Outcome.done(new Consolidated(taken, quotes))
                : Outcome.refused(Refusal.invalid(broken));
    }

    private static Optional<String> refuse(UnitTree tree, Report.Frame into, @Nullable Versioned<Report> stored) {
        if (stored == null) {
            return Optional.of("input-unknown");
        }
        var report = stored.state();
        if (report.status() != Status.APPROVED || report.snapshot() == null) {
            return Optional.of("input-not-approved");
        }
        if (report.sending() != null && report.sending().sentBack() != null) {
            return Optional.of("input-sent-back");
        }
        var sentHere = report.sending() != null && report.sending().to().equals(into.unit());
        var below = tree.covers(into.scope(), report.frame().unit());
        return sentHere || below ? Optional.empty() : Optional.of("input-not-below");
    }

    private static Input input(@Nullable Versioned<Report> stored) {
        if (stored == null || stored.state().snapshot() == null) {
            throw new IllegalStateException("an input that was not looked at");
        }
        var snapshot = stored.state().snapshot();
        return new Input(stored.id(), stored.state().frame().unit(), snapshot.hash());
    }

    private static void refuseQuotes(
            Report into, List<Quote> quotes, Map<String, Versioned<Report>> inputs, List<Violation> broken) {
        var ids = Headings.ids(into);
        for (var place = 0; place < quotes.size(); place++) {
            var quote = quotes.get(place);
            var source = inputs.get(quote.report());
            if (!ids.contains(quote.into())) {
                broken.add(Violation.of("/quotes/" + place + "/into", "unknown-section", quote.into()));
            }
            if (source == null) {
                broken.add(Violation.of("/quotes/" + place + "/report", "quote-of-no-input"));
            } else if (SectionTexts.of(source.state(), quote.section()).isEmpty()) {
                broken.add(Violation.of("/quotes/" + place + "/section", "nothing-to-quote", quote.section()));
            }
        }
    }
}
