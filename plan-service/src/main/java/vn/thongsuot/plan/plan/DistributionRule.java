package vn.thongsuot.plan.plan;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** A distribution list ends with the file copy, and only there. */
final class DistributionRule implements PlanRule {

    @Override
    public Stream<Violation> violations(PlanContent content, Outline outline, Sources sources) {
        var lines = content.distribution();
        var last = lines.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(index -> lines.get(index).keepsFileCopy() != (index == last))
                .mapToObj(index -> Violation.of("/distribution/" + index + "/text", "file-copy-is-last"));
    }
}
