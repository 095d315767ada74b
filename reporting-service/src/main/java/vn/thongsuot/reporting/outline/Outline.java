package vn.thongsuot.reporting.outline;

import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.reporting.facts.Days;

/**
 * The outline of a report.
 *
 * @param name by which people choose it
 * @param headings from the outermost
 * @param resultHeadings titles for results in words, in the order of print
 * @param cutOffs where its periods are cut; a rule that is left out is cut as {@link BuiltInOutlines#CUT_OFFS} says
 */
public record Outline(String name, List<Heading> headings, List<ResultHeading> resultHeadings, List<CutOff> cutOffs) {

    public Outline {
        headings = List.copyOf(headings);
        resultHeadings = List.copyOf(resultHeadings);
        cutOffs = List.copyOf(cutOffs);
    }

    /** All headings in the order of print. */
    public Stream<Heading> all() {
        return headings.stream().flatMap(Heading::all);
    }

    /** Whether something of this sort is printed anywhere. */
    public boolean has(Content content) {
        return all().anyMatch(heading -> heading.contents().contains(content));
    }

    /** The same, with the periods of one kind cut elsewhere. */
    public Outline cutAt(CutOff cutOff) {
        var cuts = Stream.concat(Stream.of(cutOff), cutOffs.stream()).toList();
        return new Outline(name, headings, resultHeadings, cuts);
    }

    /**
     * The exact days of a period.
     *
     * @throws IllegalArgumentException when the rule has no such period; see {@link PeriodRule#names}
     */
    public Days days(NominalPeriod period) {
        var rule = period.rule();
        if (!rule.names(period.of())) {
            throw new IllegalArgumentException("expected a period of " + rule + ", got " + period.of());
        }
        return Stream.concat(cutOffs.stream(), BuiltInOutlines.CUT_OFFS.stream())
                .filter(cutOff -> cutOff.rule() == rule)
                .findFirst()
                .orElseThrow()
                .cut(rule.firstMonth(period.of()), rule.lastMonth(period.of()));
    }
}
