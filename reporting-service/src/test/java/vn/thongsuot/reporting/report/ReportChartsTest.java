package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Bar;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.figure.Aim;
import vn.thongsuot.reporting.figure.CellToken;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Progress;
import vn.thongsuot.reporting.figure.Qualifier;
import vn.thongsuot.reporting.figure.Target;
import vn.thongsuot.reporting.outline.Charting;
import vn.thongsuot.reporting.outline.Content;
import vn.thongsuot.reporting.outline.Heading;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.outline.Outline;
import vn.thongsuot.reporting.outline.PeriodRule;

/** A chart says what the table beside it says, and nothing else. */
class ReportChartsTest {

    private static final String ANSWERED = "Tình hình báo cáo của các đơn vị được giao";
    private static final String DEEDS = "Số hoạt động theo đơn vị";

    private final DongNai case1 = new DongNai();

    @BeforeEach
    void threeUnitsAreAskedAndOneHasDeeds() {
        case1.answers.add(new Answer("khtcth", vn.thongsuot.reporting.answer.Standing.NOT_RECEIVED));
        case1.answers.add(new Answer("qlcn", vn.thongsuot.reporting.answer.Standing.NOTHING_TO_REPORT));
        case1.answers.add(new Answer("vps", vn.thongsuot.reporting.answer.Standing.REPORTED));
        IntStream.range(0, 2)
                .forEach(place -> case1.activity(
                        "a" + place, "TRAINING", "ORGANISE", "DONE", "Tập huấn " + place, LocalDate.of(2025, 4, 21)));
    }

    private List<Block> blocks(@Nullable Charting charting) {
        case1.outline = new Outline(
                "Mẫu",
                List.of(
                        new Heading("tl", "Trả lời", List.of(Content.ANSWERS), List.of(), charting),
                        new Heading("sl", "Số liệu", List.of(Content.FIGURES), List.of(), charting)),
                List.of(),
                List.of());
        return blocks(Composing.of(case1.report(), case1.facts(), Standing.DRAFT));
    }

    private static List<Block> blocks(OfficialDocument document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    private static Stream<Block.Chart> charts(List<Block> blocks) {
        return blocks.stream().filter(Block.Chart.class::isInstance).map(Block.Chart.class::cast);
    }

    @Test
    void whatUnitsDidIsDrawnAsTheTableSaysItAndSilenceIsNoZero() {
        var blocks = blocks((Charting) null);
        var table = blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
        var chart = charts(blocks)
                .filter(one -> one.title().equals(DEEDS))
                .findFirst()
                .orElseThrow();
        assertThat(chart.bars())
                .extracting(bar -> List.of(bar.label(), bar.said()))
                .containsExactlyInAnyOrderElementsOf(table.rows().stream()
                        .map(row -> List.of(row.values().get(0), row.values().get(2)))
                        .toList());
        assertThat(chart.bars().stream().map(Bar::text))
                .containsExactly(
                        "Văn phòng Sở: 2",
                        "Phòng Kế hoạch - Tài chính - Tổng hợp: chưa có số liệu",
                        "Phòng Quản lý Công nghiệp: không phát sinh");
        assertThat(chart.bars()).extracting(Bar::size).containsExactly(new BigDecimal("2"), null, null);
    }

    @Test
    void theRateOfAnswersIsDrawnOfAllWhoWereAsked() {
        var chart = charts(blocks((Charting) null))
                .filter(one -> one.title().equals(ANSWERED))
                .findFirst()
                .orElseThrow();
        assertThat(chart.end()).isEqualByComparingTo("3");
        assertThat(chart.bars())
                .extracting(Bar::text)
                .containsExactly(
                        "Đã báo cáo: 1/3 đơn vị", "Trả lời không phát sinh: 1/3 đơn vị", "Chưa báo cáo: 1/3 đơn vị");
    }

    @Test
    void theOutlineSaysWhetherThereAreChartsAndTwoUnitsAloneAreNone() {
        assertThat(charts(blocks(Charting.NEVER))).isEmpty();
        case1.answers.removeFirst();
        assertThat(charts(blocks(Charting.WHERE_SPLIT))).isEmpty();
        assertThat(charts(blocks(Charting.ALWAYS)))
                .extracting(Block.Chart::title)
                .containsExactly(ANSWERED, DEEDS);
    }

    @Test
    void aFigureIsDrawnBesideThePeriodBeforeAndItsTargetWhereTheOutlineWantsIt() {
        case1.answers.clear();
        twoPeriods("articles", "120", "100");
        var facts = case1.facts().aiming(Map.of("articles", List.of(aim(null), aim(Progress.Why.OTHER_MEASURE))));
        blocks(Charting.ALWAYS);
        var chart = charts(blocks(Composing.of(case1.report(), facts, Standing.DRAFT)))
                .findFirst()
                .orElseThrow();
        assertThat(chart.bars())
                .extracting(Bar::text)
                .containsExactly("Kỳ trước: 100", "Kỳ báo cáo: từ 120 trở lên", "Chỉ tiêu: 150 bài (15/KH-SCT)");
        assertThat(chart.bars()).extracting(Bar::wanted).containsExactly(false, false, true);
        assertThat(charts(blocks((Charting) null))).isEmpty();
    }

    @Test
    void ofMoreThanTenFiguresTheRestIsSaidToStandInTheTable() {
        case1.answers.clear();
        IntStream.rangeClosed(1, FigureCharts.MOST_CHARTS + 2).forEach(place -> twoPeriods("i" + place, "2", "1"));
        var blocks = blocks(Charting.ALWAYS);
        assertThat(charts(blocks)).hasSize(FigureCharts.MOST_CHARTS);
        assertThat(blocks)
                .contains(Block.Paragraph.generated("Còn 2 chỉ số không vẽ; số liệu nêu trong bảng.", List.of()));
    }

    private void twoPeriods(String indicator, String now, String before) {
        case1.nominal = new NominalPeriod(PeriodRule.MONTH, "2025-04");
        case1.figures.add(figure(indicator, now, Qualifier.GE));
        case1.before.add(figure(indicator, before, Qualifier.EQ));
    }

    private static Figure figure(String indicator, String value, Qualifier qualifier) {
        var interval = new Interval(DongNai.PERIOD.from(), DongNai.PERIOD.to());
        var token = new CellToken(new FigureQuery("d1", "sct", interval), null, indicator);
        return new Figure(token, new BigDecimal(value), qualifier, 1, null);
    }

    private static Aim aim(Progress.@Nullable Why why) {
        var target = new Target(
                "p1",
                "15/KH-SCT",
                "Kế hoạch",
                "sct",
                "articles",
                "Số bài",
                Qualifier.EQ,
                new BigDecimal("150"),
                "bài",
                null,
                null,
                null);
        return new Aim(target, new Progress(Progress.State.UNKNOWN, why, null, null, null));
    }
}
