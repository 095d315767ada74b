package vn.thongsuot.reporting.report;

import java.util.stream.Stream;

/** Deeds that are in no figure because it is not known when they were. */
final class UndatedProposed {

    private UndatedProposed() {}

    static Stream<Proposal> of(Report report, Gathered facts) {
        var figures = facts.figures();
        if (figures == null || figures.notDatableCount() == 0) {
            return Stream.empty();
        }
        return Stream.of(
                Proposal.of(
                        Proposal.Of.LIMITATION,
                        "undated",
                        "Có hoạt động chưa ghi rõ thời gian",
                        figures.notDatableCount()
                                + " hoạt động chưa ghi ngày hoặc có thời gian vượt ngoài kỳ báo cáo nên không tính vào số liệu."));
    }
}
