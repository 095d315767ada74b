package vn.thongsuot.platform.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

class CsvRowsTest {

    @Test
    void recordsAreReadByTheirOwnSeparator() throws IOException {
        assertThat(rows("a,b\r\n1;2,3\r\n")).containsExactly(List.of("a", "b"), List.of("1;2", "3"));
        assertThat(rows("a;b\n\"1;2\";3,5")).containsExactly(List.of("a", "b"), List.of("1;2", "3,5"));
        assertThat(rows("a\tb\n1\t")).containsExactly(List.of("a", "b"), List.of("1", ""));
        assertThat(rows("\uFEFF\"a,b,c\";d\n")).containsExactly(List.of("a,b,c", "d"));
    }

    @Test
    void quotationMarksHoldLinesAndMarks() throws IOException {
        assertThat(rows("a,b\n\"dòng 1\ndòng 2\",\"nói \"\"được\"\"\"\n"))
                .containsExactly(List.of("a", "b"), List.of("dòng 1\ndòng 2", "nói \"được\""));
    }

    @Test
    void theGuardOfAFormulaIsTakenOff() throws IOException {
        assertThat(rows("a\n'=1+1\n'Ăn\n")).containsExactly(List.of("a"), List.of("=1+1"), List.of("'Ăn"));
    }

    @Test
    void aRecordWithoutAnEndIsNotReadForEver() {
        assertThatThrownBy(() -> rows("a\n\"" + "x".repeat(200_001)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal()).isEqualTo(Refusal.invalid("file", "table-row-too-long")));
    }

    private static List<List<String>> rows(String text) throws IOException {
        var all = new ArrayList<List<String>>();
        try (var rows = CsvRows.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }
}
