package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.ActivityFact;

/** How many of the deeds are shown to have happened, and by how much. */
final class EvidenceBlocks {

    private EvidenceBlocks() {}

    /** Empty where nothing was shown. */
    static Optional<Block> of(Gathered facts) {
        var done = facts.activities().stream()
                .filter(deed -> deed.state().happened())
                .toList();
        var shown =
                done.stream().filter(deed -> !deed.state().evidence().isEmpty()).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var pieces = shown.stream()
                .map(Versioned::state)
                .map(ActivityFact::evidence)
                .mapToInt(List::size)
                .sum();
        return Optional.of(Block.Paragraph.generated(
                "Số hoạt động có minh chứng: " + shown.size() + "/" + done.size() + "; tổng số minh chứng: " + pieces
                        + ".",
                shown.stream()
                        .map(deed -> new SourceRef(deed.id(), deed.version()))
                        .toList()));
    }
}
