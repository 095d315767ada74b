package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Block;
import vn.thongsuot.reporting.answer.Answer;
import vn.thongsuot.reporting.answer.Standing;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.outline.Charting;

/** What a unit did or was to do that had gone into another by the end of the period. */
class MergedUnitsTest {

    private static final int MANY = 20;

    private final DongNai case1 = new DongNai();

    @Test
    void aTaskOfAUnitThatWentIntoOneInScopeIsProposed() {
        case1.tasks.add(new TaskFact(
                new TaskFact.Source("DIRECTIVE", "d1", null),
                "d1",
                1,
                "Việc của phòng cũ",
                List.of(new TaskFact.Role("LEAD", "cu", null, false)),
                null,
                "IN_PROGRESS",
                new TaskFact.Deadline(LocalDate.of(2025, 4, 30)),
                null,
                List.of(),
                "t1"));
        assertThat(TasksProposed.of(case1.report(), case1.facts())).isEmpty();

        case1.wentInto.put("cu", "qlcn");
        assertThat(TasksProposed.of(case1.report(), case1.facts()))
                .singleElement()
                .extracting(Proposal::text)
                .asString()
                .contains("Việc của phòng cũ");
    }

    @Test
    void aDeedOfAUnitThatWentIntoTheOneThatAnswersIsItsDeed() {
        case1.answers.add(new Answer("qlcn", Standing.REPORTED));
        case1.activity("a1", "TRAINING", "ORGANISE", "DONE", "Tập huấn", LocalDate.of(2025, 4, 21));
        assertThat(deeds()).containsExactly("chưa có số liệu");

        case1.wentInto.put("vps", "qlcn");
        assertThat(deeds()).containsExactly("1");
    }

    @Test
    void whereADeedStandsIsAskedOnceHoweverManyUnitsAnswer() {
        for (var place = 0; place < MANY; place++) {
            case1.answers.add(new Answer("xa" + place, Standing.REPORTED));
            case1.activity("a" + place, "TRAINING", "ORGANISE", "DONE", "Tập huấn", LocalDate.of(2025, 4, 21));
        }
        case1.answers.add(new Answer("vps", Standing.REPORTED));

        assertThat(deeds()).last().isEqualTo(Integer.toString(MANY));
        assertThat(case1.lookUps).isLessThanOrEqualTo(2 * MANY + 1);
    }

    private List<String> deeds() {
        var facts = case1.facts();
        var blocks = AnswerBlocks.of(Charting.NEVER, case1.report(), facts, Annexes.of(case1.report(), facts));
        return ((Block.Table) blocks.getLast())
                .rows().stream().map(row -> row.values().getLast()).toList();
    }
}
