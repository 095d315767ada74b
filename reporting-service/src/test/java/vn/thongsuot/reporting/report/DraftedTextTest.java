package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Annex;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.figure.CellToken;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Qualifier;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.outline.PeriodRule;

/** What a draft makes of the facts by itself: points, annexes, changes and proposals. */
class DraftedTextTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 21);

    private final DongNai case1 = new DongNai();

    private OfficialDocument document(Telling telling) {
        var report = case1.report();
        return Composing.of(report.working(report.workings().telling(telling)), case1.facts(), Standing.DRAFT);
    }

    private void events(String... titles) {
        for (var title : titles) {
            case1.activity("a" + (case1.activities.size() + 1), "TRAINING", "ORGANISE", "DONE", title, DAY);
        }
    }

    @Test
    void deedsThatAreTheSameAreOnePointWithAllTheirSources() {
        events("Tập huấn AI", "Tập huấn AI.", "Hội thảo");

        assertThat(Renderings.page(document(Telling.ALL)))
                .contains("data-sources=\"a1@3 a2@3\"", "Gồm 2 hoạt động của: Văn phòng Sở.")
                .contains("data-sources=\"a3@3\"")
                .doesNotContain("id=\"annex-1\"");
    }

    @Test
    void aPossibleDeedIsNoneOfThoseThatWereDone() {
        events("Tập huấn AI");
        case1.activity("maybe", "TRAINING", "ORGANISE", "POSSIBLE", "Tập huấn AI", DAY);

        assertThat(Renderings.page(document(Telling.ALL)))
                .contains("data-sources=\"a1@3\"", "data-sources=\"maybe@3\"")
                .doesNotContain("Gồm 2");
    }

    @Test
    void chosenExamplesStayAndTheRestIsListedInAnAnnex() {
        events("Một", "Hai", "Ba", "Bốn");
        var document = document(new Telling(2, List.of("a4")));

        assertThat(Renderings.page(document))
                .containsSubsequence("data-sources=\"a1@3\"", "data-sources=\"a4@3\"")
                .containsSubsequence(
                        "Ngoài ra có 2 hoạt động khác, nêu tại Phụ lục I.",
                        "Kèm theo Báo cáo ngày 05/5/2025 của Văn phòng Sở",
                        "<tr data-sources=\"a2@3\">",
                        "<tr data-sources=\"a3@3\">");
        assertThat(document.annexes())
                .extracting(Annex::title)
                .containsExactly("Danh mục hoạt động: Sự kiện, hoạt động cụ thể");
        assertThat(document.sources()).extracting(Object::toString).contains("a1@3", "a2@3", "a3@3", "a4@3");
    }

    @Test
    void aFigureStandsBesideThatOfThePeriodBeforeEachLeadingToItsDeeds() {
        case1.nominal = new NominalPeriod(PeriodRule.MONTH, "2025-04");
        case1.figures.add(figure("articles", "120", Qualifier.EQ));
        case1.before.add(figure("articles", "100", Qualifier.EQ));
        case1.figures.add(figure("people", "50", Qualifier.GE));
        case1.before.add(figure("people", "40", Qualifier.EQ));

        assertThat(case1.page())
                .contains("Kỳ trước: tháng 3 năm 2025")
                .containsSubsequence("<td>120</td>", "<td data-cell=\"", ">100</td>", "<td>tăng 20</td>")
                .containsSubsequence(">40</td>", "<td>–</td>");
    }

    private static Figure figure(String indicator, String value, Qualifier qualifier) {
        var interval = new Interval(DongNai.PERIOD.from(), DongNai.PERIOD.to());
        var token = new CellToken(new FigureQuery("d1", "sct", interval), null, indicator);
        return new Figure(token, new BigDecimal(value), qualifier, 1, null);
    }

    @Test
    void lateTasksSilentUnitsAndMissingEvidenceAreProposedAndAnotherFactProposesSomethingElse() {
        events("Tập huấn");
        case1.answers.add(new Answer("qlcn", vn.thongsuot.reporting.answer.Standing.NOT_RECEIVED));
        task("Việc muộn", "IN_PROGRESS", null);
        task("Việc xong muộn", "DONE", LocalDate.of(2025, 5, 2));

        assertThat(texts())
                .containsExactly(
                        "1/1 đơn vị được giao chưa báo cáo: Phòng Quản lý Công nghiệp (chưa tiếp nhận văn bản).",
                        "1/2 nhiệm vụ đến hạn chưa hoàn thành: Việc muộn (hạn 30/4/2025).",
                        "1/2 nhiệm vụ đến hạn hoàn thành quá hạn: Việc xong muộn (hạn 30/4/2025).",
                        "1/1 hoạt động đã thực hiện chưa có minh chứng.");

        case1.tasks.clear();
        task("Việc kịp", "DONE", LocalDate.of(2025, 4, 29));
        case1.answers.set(0, new Answer("qlcn", vn.thongsuot.reporting.answer.Standing.REPORTED));
        assertThat(texts())
                .contains(
                        "Cả 1 đơn vị được giao đã báo cáo, trong đó 0 đơn vị trả lời không phát sinh.",
                        "Cả 1 nhiệm vụ đến hạn trước ngày cuối kỳ báo cáo đã hoàn thành đúng hạn.");
    }

    @Test
    void aTaskIsOverdueTheDayAfterItsLastAndNotAtTheEndOfThePeriod() {
        task("Việc còn hạn", "IN_PROGRESS", null);
        case1.asOf = Instant.parse("2025-04-29T20:00:00Z"); // the 30th here
        assertThat(texts()).isEmpty();

        task("Việc xong sớm", "DONE", LocalDate.of(2025, 4, 20));
        case1.asOf = Instant.parse("2025-04-28T02:00:00Z");
        assertThat(texts()).isEmpty();

        case1.asOf = Instant.parse("2025-04-30T20:00:00Z");
        assertThat(texts()).containsExactly("1/2 nhiệm vụ đến hạn chưa hoàn thành: Việc còn hạn (hạn 30/4/2025).");
    }

    private List<String> texts() {
        return Proposals.of(case1.report(), case1.facts()).stream()
                .map(Proposal::text)
                .toList();
    }

    private void task(String title, String execution, @Nullable LocalDate doneOn) {
        case1.tasks.add(new TaskFact(
                new TaskFact.Source("DIRECTIVE", "d1", null),
                "d1",
                1,
                title,
                List.of(new TaskFact.Role("LEAD", "qlcn", null, false)),
                null,
                execution,
                new TaskFact.Deadline(LocalDate.of(2025, 4, 30)),
                null,
                List.of(new TaskFact.Progress("qlcn", doneOn)),
                "t-" + title));
    }

    @Test
    void aProposalIsMarkedOnADraftAndNoPartOfWhatIsHandedIn() {
        events("Tập huấn");
        assertThat(case1.page())
                .containsSubsequence("id=\"s4-2\"", "Gợi ý từ số liệu", "Còn hoạt động chưa có minh chứng");

        var handedIn = Composing.of(case1.report().submitted(), case1.facts(), Standing.DRAFT);
        assertThat(Renderings.page(handedIn)).doesNotContain("Gợi ý từ số liệu");
    }

    @Test
    void whatWasTakenOrPutAsideIsNotProposedAgain() {
        events("Tập huấn");
        var report = case1.report();
        var key = Proposals.of(report, case1.facts()).getFirst().key();
        var settled = report.working(report.workings().settling(key));
        assertThat(Proposals.open(settled, case1.facts())).isEmpty();

        case1.activities.set(
                0, new Versioned<>("a1", 4, case1.activities.getFirst().state()));
        events("Hội thảo");
        assertThat(Proposals.open(settled, case1.facts()))
                .extracting(Proposal::text)
                .containsExactly("2/2 hoạt động đã thực hiện chưa có minh chứng.");
    }
}
