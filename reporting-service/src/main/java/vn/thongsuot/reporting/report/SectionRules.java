package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.reporting.outline.Content;

/** Whether everything that people wrote has a place in the report where it is printed. */
final class SectionRules {

    private SectionRules() {}

    static Optional<Refusal> refuse(Report report) {
        var broken = report.answersNothing() ? besideNothing(report) : withoutPlace(report);
        return broken.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(broken));
    }

    /** Who has nothing to report writes nothing but why. */
    private static List<Violation> besideNothing(Report report) {
        var written = report.written();
        var broken = new ArrayList<Violation>();
        refuseUnless(written.narratives().isEmpty(), "/narratives", broken);
        refuseUnless(written.strengths().isEmpty() && written.limitations().isEmpty(), "/assessment", broken);
        refuseUnless(written.recommendations().isEmpty(), "/recommendations", broken);
        refuseUnless(written.nothingToReport().isEmpty(), "/nothingToReport", broken);
        refuseUnless(report.consolidated().equals(Consolidated.NOTHING), "/inputs", broken);
        return broken;
    }

    private static void refuseUnless(boolean empty, String pointer, List<Violation> broken) {
        if (!empty) {
            broken.add(Violation.of(pointer, "beside-nothing"));
        }
    }

    private static List<Violation> withoutPlace(Report report) {
        var written = report.written();
        var ids = Headings.ids(report);
        var broken = new ArrayList<Violation>();
        written.narratives().keySet().stream()
                .filter(id -> !ids.contains(id))
                .sorted()
                .forEach(id -> broken.add(Violation.of("/narratives/" + id, "unknown-section", id)));
        for (var place = 0; place < written.nothingToReport().size(); place++) {
            var id = written.nothingToReport().get(place);
            if (!ids.contains(id)) {
                broken.add(Violation.of("/nothingToReport/" + place, "unknown-section", id));
            }
        }
        refuseWithout(report, Content.STRENGTHS, written.strengths().isEmpty(), "/assessment/strengths", broken);
        refuseWithout(report, Content.LIMITATIONS, written.limitations().isEmpty(), "/assessment/limitations", broken);
        refuseWithout(report, Content.RECOMMENDATIONS, written.recommendations().isEmpty(), "/recommendations", broken);
        return broken;
    }

    private static void refuseWithout(
            Report report, Content content, boolean empty, String pointer, List<Violation> broken) {
        if (!empty && !report.frame().headings().has(content)) {
            broken.add(Violation.of(pointer, "no-heading-for", content.name()));
        }
    }
}
