package vn.thongsuot.reporting.report;

import java.util.List;
import vn.thongsuot.documents.Block;

/** What the data propose, said to be a proposal, on a draft alone. */
final class ProposalBlocks {

    private static final String LEAD = "Gợi ý từ số liệu, người viết nhận, sửa hoặc bỏ (không có trong bản trình):";

    private ProposalBlocks() {}

    static List<Block> of(Proposal.Of what, Report report, Gathered facts) {
        if (!report.isEditable()) {
            return List.of();
        }
        var items = Proposals.open(report, facts).stream()
                .filter(proposal -> proposal.of() == what)
                .map(proposal -> new Block.Item(
                        proposal.title(), proposal.text(), List.of(), proposal.sources(), proposal.cells()))
                .toList();
        return items.isEmpty() ? List.of() : List.of(Block.Bullets.generated(LEAD, items));
    }
}
