package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.answer.Standing;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellToken;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Interval;

/** Who was asked and what each has answered. A unit that is silent is named with the reason, and has no number. */
final class AnswerBlocks {

    private static final List<String> COLUMNS = List.of("Đơn vị", "Tình trạng báo cáo", "Số hoạt động");

    private AnswerBlocks() {}

    /** Nothing where nobody else was asked. */
    static List<Block> of(Report report, Gathered facts, Annexes annexes) {
        var answers = facts.answers();
        if (answers.isEmpty()) {
            return List.of();
        }
        var rows = answers.stream().map(answer -> row(answer, report, facts)).toList();
        var table = new Block.Table(COLUMNS, rows, List.of());
        if (report.workings().telling().exceededBy(rows.size())) {
            var label = annexes.add("Tình hình báo cáo của các đơn vị", table);
            var text = summary(answers) + " Danh sách nêu tại " + label + ".";
            return List.of(Block.Paragraph.generated(text, List.of()));
        }
        return List.of(Block.Paragraph.generated(summary(answers), List.of()), table);
    }

    /** In one sentence. */
    static String summary(List<Answer> answers) {
        var nothing = count(answers, Standing.NOTHING_TO_REPORT);
        var reported = count(answers, Standing.REPORTED);
        return "Tình hình báo cáo của " + answers.size() + " đơn vị được giao: " + reported + " đơn vị đã báo cáo; "
                + nothing + " đơn vị trả lời không phát sinh; " + (answers.size() - nothing - reported)
                + " đơn vị chưa báo cáo.";
    }

    private static long count(List<Answer> answers, Standing standing) {
        return answers.stream().filter(answer -> answer.standing() == standing).count();
    }

    private static Block.Row row(Answer answer, Report report, Gathered facts) {
        var frame = report.frame();
        var period = new Interval(frame.period().from(), frame.period().to());
        var cell = new CellToken(new FigureQuery(frame.directive(), answer.unit(), period), null, CellKey.DEEDS);
        return new Block.Row(
                cell.encoded(),
                List.of(facts.name(answer.unit()), answer.standing().words(), deeds(answer, report, facts)));
    }

    /** Never 0: a unit without deeds has none recorded, which is not the same as none done. */
    private static String deeds(Answer answer, Report report, Gathered facts) {
        if (!facts.isBelow(answer.unit(), report.frame().scope())) {
            return "ngoài phạm vi nội dung báo cáo";
        }
        var done = facts.activities().stream()
                .filter(deed -> deed.state().happened())
                .filter(deed -> deed.state().units().stream().anyMatch(unit -> facts.isBelow(unit, answer.unit())))
                .filter(deed -> deed.state().period() != null
                        && report.frame().period().contains(deed.state().period()))
                .count();
        if (done > 0) {
            return Vietnamese.number(BigDecimal.valueOf(done));
        }
        return answer.standing() == Standing.NOTHING_TO_REPORT ? Words.NOTHING : Absence.NO_FIGURE;
    }
}
