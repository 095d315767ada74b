package vn.thongsuot.directive.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

    @Test
    void oneRowIsANameForEachColumn() {
        assertThat(names("STT\tTên cơ sở\tĐịa chỉ\r\n")).containsExactly("STT", "Tên cơ sở", "Địa chỉ");
    }

    @Test
    void aNameThatSpansSeveralColumnsStandsBeforeEach() {
        assertThat(names("Tên cơ sở\tSố lao động\t\tGhi chú\n\tTổng số\tNữ\t"))
                .containsExactly("Tên cơ sở", "Số lao động – Tổng số", "Số lao động – Nữ", "Ghi chú");
    }

    @Test
    void aCellWithLineBreaksIsOneName() {
        assertThat(names("\"Kinh phí\n(triệu đồng)\"\t\"Tên gọi \"\"tắt\"\"\""))
                .containsExactly("Kinh phí (triệu đồng)", "Tên gọi \"tắt\"");
    }

    @Test
    void aQuotationMarkWithoutAnotherIsAPartOfTheText() {
        assertThat(Clipboard.rows("\"Hội thi\tb\nc\"d\te"))
                .containsExactly(List.of("\"Hội thi", "b"), List.of("c\"d", "e"));
    }

    @Test
    void emptyCellsAtTheEndOfARowAreCells() {
        assertThat(Clipboard.rows("a\t\t\nb\t\t")).containsExactly(List.of("a", "", ""), List.of("b", "", ""));
        assertThat(Clipboard.rows("a\n\nb\n")).containsExactly(List.of("a"), List.of(""), List.of("b"));
        assertThat(Clipboard.rows("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STT                           | WHOLE_NUMBER   |
            Số lượng (người)              | WHOLE_NUMBER   | người
            Số lao động – Nữ              | WHOLE_NUMBER   |
            Số hộ                         | WHOLE_NUMBER   |
            Tổng số – Nữ                  | WHOLE_NUMBER   |
            Kinh phí (triệu đồng)         | DECIMAL_NUMBER | triệu đồng
            Tỷ lệ                         | DECIMAL_NUMBER |
            Ngày tổ chức                  | DATE           |
            Đã tổ chức (Có/Không)         | YES_NO         |
            Số, ký hiệu văn bản           | TEXT           |
            Số điện thoại                 | TEXT           |
            Năm                           | TEXT           |
            Ngàyhội                       | TEXT           |
            """)
    void theWordsTellTheTypeAndWhatIsNotClearIsText(String name, ColumnType type, String unit) {
        var guessed = ColumnGuess.of(name);
        assertThat(guessed.type()).isEqualTo(type);
        assertThat(guessed.unitOfMeasure()).isEqualTo(unit);
    }

    @Test
    void threeRowsAreNoHeadingAndNeitherIsNothing() {
        assertThat(Heading.refusal("a\nb\nc")).isPresent();
        assertThat(Heading.refusal("\t\n \t")).isPresent();
        assertThat(Heading.refusal("a\nb\n\n")).isEmpty();
    }

    private static List<String> names(String heading) {
        return Heading.columns(heading).stream().map(ColumnDraft::name).toList();
    }
}
