package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.ActivityFact;

/** Whether what was done is shown to have been done. */
final class EvidenceProposed {

    private static final String RULE = "evidence";

    private EvidenceProposed() {}

    static Stream<Proposal> of(Report report, Gathered facts) {
        var done = facts.activities().stream()
                .filter(deed -> deed.state().happened())
                .toList();
        if (done.isEmpty()) {
            return Stream.empty();
        }
        var bare =
                done.stream().filter(deed -> deed.state().evidence().isEmpty()).toList();
        return bare.isEmpty()
                ? Stream.of(Proposal.of(
                                Proposal.Of.STRENGTH,
                                RULE,
                                "Hoạt động có minh chứng đầy đủ",
                                "Cả " + done.size() + " hoạt động đã thực hiện đều có minh chứng.")
                        .from(sources(done)))
                : Stream.of(Proposal.of(
                                Proposal.Of.LIMITATION,
                                RULE,
                                "Còn hoạt động chưa có minh chứng",
                                bare.size() + "/" + done.size() + " hoạt động đã thực hiện chưa có minh chứng.")
                        .from(sources(bare)));
    }

    private static List<SourceRef> sources(List<Versioned<ActivityFact>> deeds) {
        return deeds.stream()
                .map(deed -> new SourceRef(deed.id(), deed.version()))
                .toList();
    }
}
