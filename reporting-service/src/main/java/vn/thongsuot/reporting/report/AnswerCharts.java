package vn.thongsuot.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.documents.Bar;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Charts;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.answer.Standing;
import vn.thongsuot.reporting.report.AnswerBlocks.Done;

/** The table of answers as charts: how many units have answered, and what each of them did. */
final class AnswerCharts {

    private static final String UNITS = "đơn vị";

    private AnswerCharts() {}

    static List<Block> of(List<Done> done, Gathered facts) {
        var charts = new ArrayList<Block>();
        rate(done.stream().map(Done::answer).toList(), charts);
        var bars = done.stream()
                .map(one -> Bar.of(facts.name(one.answer().unit()), one.said(), one.deeds()))
                .toList();
        Charts.ranked("Số hoạt động theo đơn vị", UNITS, bars).ifPresent(charts::add);
        return charts;
    }

    private static void rate(List<Answer> answers, List<Block> charts) {
        var reported = AnswerBlocks.count(answers, Standing.REPORTED);
        var nothing = AnswerBlocks.count(answers, Standing.NOTHING_TO_REPORT);
        var bars = List.of(
                part("Đã báo cáo", reported, answers.size()),
                part("Trả lời không phát sinh", nothing, answers.size()),
                part("Chưa báo cáo", answers.size() - reported - nothing, answers.size()));
        Charts.shares("Tình hình báo cáo của các đơn vị được giao", BigDecimal.valueOf(answers.size()), bars)
                .ifPresent(charts::add);
    }

    private static Bar part(String label, long count, int of) {
        var size = BigDecimal.valueOf(count);
        var said = Vietnamese.number(size) + "/" + Vietnamese.number(BigDecimal.valueOf(of)) + " " + UNITS;
        return Bar.of(label, said, size);
    }
}
