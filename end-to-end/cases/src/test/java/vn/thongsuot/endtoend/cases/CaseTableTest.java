package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No part of a source may drop out of its table. */
class CaseTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "dong-nai : Title, Opening, I.1, I.2, II.1, II.2, II.3, II.4, III, IV.1, IV.2, V.1, V.2, Closing",
                "thuan-an : Number, Place, Title, Opening, I.1, I.2, II.1, II.2, II.3, II.4, II.5, III.1, III.2, III.3, Closing,"
                        + " Recipients, Signature"
            })
    void everyPartOfTheSourceHasItsRow(String name, String parts) {
        var rows = CaseTable.of(name).rows();

        assertThat(rows).extracting(CaseTable.Row::part).doesNotHaveDuplicates();
        for (var part : List.of(parts.split(",\\s*"))) {
            assertThat(rows)
                    .as(part)
                    .anyMatch(row -> row.part().split("[ :]")[0].equals(part));
        }
    }
}
