package vn.thongsuot.reporting.lineage;

import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.lineage.LineageView.Deed;
import vn.thongsuot.reporting.lineage.LineageView.Document;
import vn.thongsuot.reporting.lineage.LineageView.Plan;
import vn.thongsuot.reporting.lineage.LineageView.Task;
import vn.thongsuot.reporting.report.Report;

/** From copies to the parts of a lineage. */
final class LineageParts {

    private LineageParts() {}

    static Document document(Versioned<DirectiveFact> found) {
        var fact = found.state();
        return new Document(
                found.id(),
                found.version(),
                fact.kind(),
                fact.printedSymbol().orElse(null),
                fact.date(),
                fact.issuerName().orElse(null),
                fact.issuerLevel(),
                fact.subject() == null ? fact.shortName() : fact.subject());
    }

    /** A document that is cited though nothing of it is known here. */
    static Document unknown(String id) {
        return new Document(id, 0, null, null, null, null, null, null);
    }

    static Task task(Versioned<TaskFact> found) {
        var fact = found.state();
        return new Task(found.id(), found.version(), fact.title(), fact.directive(), fact.execution());
    }

    static Plan plan(Versioned<PlanFact> found) {
        var fact = found.state();
        return new Plan(found.id(), found.version(), fact.unit(), fact.subject(), fact.status(), fact.directives());
    }

    static Deed deed(Versioned<ActivityFact> found) {
        var fact = found.state();
        return new Deed(
                found.id(),
                found.version(),
                fact.unit(),
                fact.kind(),
                fact.state(),
                fact.title(),
                fact.period(),
                fact.directives(),
                fact.tasks(),
                fact.plan());
    }

    static LineageView.Report report(Versioned<Report> found) {
        var frame = found.state().frame();
        return new LineageView.Report(
                found.id(),
                found.version(),
                frame.unit(),
                found.state().identity().title(),
                found.state().status().name(),
                frame.directive());
    }
}
