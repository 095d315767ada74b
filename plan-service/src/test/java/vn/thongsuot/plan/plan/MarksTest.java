package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.reference.Lapsed;
import vn.thongsuot.platform.aggregate.Violation;

class MarksTest {

    private static final Confirmation AUTHOR = new Confirmation("vanhoa.ta", Instant.parse("2026-02-02T02:00:00Z"));

    @Test
    void everyOldYearIsMarkedWhereItStandsOnceForEachPlace() {
        var section = ThuanAn.text("I", "Kết quả năm 2024, năm 2025 và năm 2025; số 12025 và 20256 không phải là năm.");
        var marks = marks(Contents.of(ThuanAn.withSections(section)).titled("Triển khai năm 2025"), 2026);
        assertThat(marks)
                .extracting(Mark::code, Mark::field, Mark::section, Mark::found)
                .contains(
                        tuple(Mark.Code.OLD_YEAR, "subject", null, "2025"),
                        tuple(Mark.Code.OLD_YEAR, "sections", "I", "2024"),
                        tuple(Mark.Code.OLD_YEAR, "sections", "I", "2025"),
                        tuple(Mark.Code.OLD_YEAR, "window", null, "2025"))
                .doesNotHaveDuplicates();
        assertThat(marks(ThuanAn.withSections(section), 2025))
                .extracting(Mark::found)
                .containsOnly("2024");
    }

    @Test
    void aMarkIsOpenUntilItIsConfirmedOrTheTextChanged() {
        var old = ThuanAn.withSections(ThuanAn.text("I", "Năm 2024"));
        var mark = marks(old, 2025).getFirst();
        assertThat(Marks.state(mark, old)).isEqualTo(Mark.State.OPEN);
        assertThat(Marks.state(mark.confirmedBy(AUTHOR), old)).isEqualTo(Mark.State.CONFIRMED);
        var other = ThuanAn.withSections(ThuanAn.text("I", "Năm 2025"));
        assertThat(Marks.state(mark, other)).isEqualTo(Mark.State.CHANGED);
        assertThat(Marks.open(List.of(mark), old)).hasSize(1);
        assertThat(Marks.open(List.of(mark), other)).isEmpty();
        assertThat(Marks.open(List.of(mark.confirmedBy(AUTHOR)), old)).isEmpty();
    }

    @Test
    void basesThatHoldNoMoreAndAbolishedUnitsAreMarkedWithWhatTakesTheirPlace() {
        var content = ThuanAn.content();
        var marks = Marks.of(
                content,
                2000,
                new TreeMap<>(Map.of(
                        ThuanAn.LETTER_OF_MINISTRY, new Lapsed(Lapsed.How.REPLACED, List.of("cv-moi")),
                        ThuanAn.LETTER_OF_DEPARTMENT, new Lapsed(Lapsed.How.REVOKED, List.of("qd-bai-bo")),
                        ThuanAn.RESOLUTION_57, new Lapsed(Lapsed.How.SUSPENDED, List.of("qd-dinh-chi")))),
                Map.of(ThuanAn.DEPARTMENT, List.of("so-moi")));
        assertThat(marks)
                .extracting(Mark::code, Mark::found, Mark::newer)
                .containsExactlyInAnyOrder(
                        tuple(Mark.Code.REPLACED_BASE, ThuanAn.LETTER_OF_MINISTRY, List.of("cv-moi")),
                        tuple(Mark.Code.REVOKED_BASE, ThuanAn.LETTER_OF_DEPARTMENT, List.of("qd-bai-bo")),
                        tuple(Mark.Code.SUSPENDED_BASE, ThuanAn.RESOLUTION_57, List.of("qd-dinh-chi")),
                        tuple(Mark.Code.ABOLISHED_UNIT, ThuanAn.DEPARTMENT, List.of("so-moi")));
        assertThat(Marks.place(marks.getFirst(), content)).contains("/bases/1/directive");
        assertThat(Marks.open(marks, content))
                .extracting(Violation::rule)
                .contains("replaced-base", "revoked-base", "suspended-base", "abolished-unit");
        assertThat(Marks.place(marks.getLast(), Contents.of(content).distributedTo(List.of())))
                .isEmpty();
    }

    private static List<Mark> marks(PlanContent content, int year) {
        return Marks.of(content, year, Map.of(), Map.of());
    }
}
