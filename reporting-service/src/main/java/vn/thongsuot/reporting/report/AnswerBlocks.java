package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.answer.Standing;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.CellToken;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.outline.Charting;

/** Who was asked and what each has answered. A unit that is silent is named with the reason, and has no number. */
final class AnswerBlocks {

    private static final List<String> COLUMNS = List.of("Đơn vị", "Tình trạng báo cáo", "Số hoạt động");

    private AnswerBlocks() {}

    /**
     * A unit with the deeds that it did in the period.
     *
     * @param deeds how many; absent where none are known, or none are to be told
     * @param said the number as printed, or why there is none
     */
    record Done(Answer answer, @Nullable BigDecimal deeds, String said) {}

    /** Nothing where nobody else was asked. */
    static List<Block> of(Charting charting, Report report, Gathered facts, Annexes annexes) {
        var answers = facts.answers();
        if (answers.isEmpty()) {
            return List.of();
        }
        var deeds = deeds(report, facts);
        var done = answers.stream()
                .map(answer -> done(answer, deeds, report, facts))
                .toList();
        var rows = done.stream().map(one -> row(one, report, facts)).toList();
        var table = new Block.Table(COLUMNS, rows, List.of());
        var blocks = new ArrayList<Block>();
        if (report.workings().telling().exceededBy(rows.size())) {
            var label = annexes.add("Tình hình báo cáo của các đơn vị", table);
            var text = summary(answers) + " Danh sách nêu tại " + label + ".";
            blocks.add(Block.Paragraph.generated(text, List.of()));
        } else {
            blocks.add(Block.Paragraph.generated(summary(answers), List.of()));
            blocks.add(table);
        }
        if (charting.draws(done.size())) {
            blocks.addAll(AnswerCharts.of(done, facts));
        }
        return blocks;
    }

    /** In one sentence. */
    static String summary(List<Answer> answers) {
        var nothing = count(answers, Standing.NOTHING_TO_REPORT);
        var reported = count(answers, Standing.REPORTED);
        return "Tình hình báo cáo của " + answers.size() + " đơn vị được giao: " + reported + " đơn vị đã báo cáo; "
                + nothing + " đơn vị trả lời không phát sinh; " + (answers.size() - nothing - reported)
                + " đơn vị chưa báo cáo.";
    }

    static long count(List<Answer> answers, Standing standing) {
        return answers.stream().filter(answer -> answer.standing() == standing).count();
    }

    private static Block.Row row(Done done, Report report, Gathered facts) {
        var answer = done.answer();
        var frame = report.frame();
        var period = new Interval(frame.period().from(), frame.period().to());
        var cell = new CellToken(new FigureQuery(frame.directive(), answer.unit(), period), null, CellKey.DEEDS);
        return new Block.Row(
                cell.encoded(),
                List.of(facts.name(answer.unit()), answer.standing().words(), done.said()));
    }

    /** By the unit that did it and by each above, every deed of the period once; none for units that did nothing. */
    private static Map<String, Integer> deeds(Report report, Gathered facts) {
        var deeds = new HashMap<String, Integer>();
        facts.activities().stream()
                .map(Versioned::state)
                .filter(deed -> deed.happened()
                        && deed.period() != null
                        && report.frame().period().contains(deed.period()))
                .forEach(deed -> deed.units().stream()
                        .flatMap(unit -> facts.paths().apply(unit).stream())
                        .distinct()
                        .forEach(unit -> deeds.merge(unit, 1, Integer::sum)));
        return deeds;
    }

    /** Never 0: a unit without deeds has none recorded, which is not the same as none done. */
    private static Done done(Answer answer, Map<String, Integer> deedsOf, Report report, Gathered facts) {
        if (!facts.isBelow(answer.unit(), report.frame().scope())) {
            return new Done(answer, null, "ngoài phạm vi nội dung báo cáo");
        }
        var done = deedsOf.get(answer.unit());
        if (done != null) {
            var deeds = BigDecimal.valueOf(done);
            return new Done(answer, deeds, Vietnamese.number(deeds));
        }
        var nothing = answer.standing() == Standing.NOTHING_TO_REPORT;
        return new Done(answer, null, nothing ? Words.NOTHING : Absence.NO_FIGURE);
    }
}
