package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** One rule that the content of a plan obeys. */
interface PlanRule {

    List<PlanRule> ALL = List.of(
            new OutlineRule(),
            new PeriodRule(),
            new CitationRule(),
            new ParagraphRule(),
            new TextRule(),
            new ItemRule(),
            new ProgrammeRule(),
            new MeasuresRule(),
            new DistributionRule());

    Stream<Violation> violations(PlanContent content, Outline outline, Sources sources);

    /** All rules that the content breaks; empty when it holds. */
    static List<Violation> broken(PlanContent content, Sources sources) {
        var outline = Outline.of(content);
        return ALL.stream()
                .flatMap(rule -> rule.violations(content, outline, sources))
                .toList();
    }
}
