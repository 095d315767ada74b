package vn.thongsuot.reporting.report;

import java.util.stream.Stream;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.answer.Standing;

/** Whether all units that were asked have answered, and who has not. */
final class AnswersProposed {

    private static final String RULE = "answers";
    private static final int NAMED = 20;

    private AnswersProposed() {}

    static Stream<Proposal> of(Report report, Gathered facts) {
        var answers = facts.answers();
        if (answers.isEmpty()) {
            return Stream.empty();
        }
        var silent = answers.stream().filter(Answer::isSilent).toList();
        if (silent.isEmpty()) {
            var nothing = answers.stream()
                    .filter(answer -> answer.standing() == Standing.NOTHING_TO_REPORT)
                    .count();
            return Stream.of(Proposal.of(
                    Proposal.Of.STRENGTH,
                    RULE,
                    "Chế độ báo cáo được chấp hành đầy đủ",
                    "Cả " + answers.size() + " đơn vị được giao đã báo cáo, trong đó " + nothing
                            + " đơn vị trả lời không phát sinh."));
        }
        var named = silent.stream()
                .map(answer ->
                        facts.name(answer.unit()) + " (" + answer.standing().words() + ")")
                .toList();
        return Stream.of(Proposal.of(
                Proposal.Of.LIMITATION,
                RULE,
                "Còn đơn vị chưa báo cáo",
                silent.size() + "/" + answers.size() + " đơn vị được giao chưa báo cáo: "
                        + Proposals.named(named, NAMED, "đơn vị khác") + "."));
    }
}
