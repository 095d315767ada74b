package vn.thongsuot.plan.plan;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** A directive is named once among the bases, and once among what the body cites. */
final class CitationRule implements PlanRule {

    @Override
    public Stream<Violation> violations(PlanContent content, Outline outline, Sources sources) {
        return Stream.concat(repeated(content.bases(), "/bases"), repeated(content.bodyCitations(), "/bodyCitations"));
    }

    private static Stream<Violation> repeated(List<Citation> citations, String pointer) {
        var seen = new HashSet<String>();
        return IntStream.range(0, citations.size())
                .filter(index -> !seen.add(citations.get(index).directive()))
                .mapToObj(index -> Violation.of(pointer + "/" + index + "/directive", "cited-twice"));
    }
}
