package vn.thongsuot.directive.dataanswer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;
import vn.thongsuot.platform.cells.RawCell;

class CellReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHOLE_NUMBER   | 1.500        | 1500
            WHOLE_NUMBER   | 1500         | 1500
            WHOLE_NUMBER   | -12.000.000  | -12000000
            WHOLE_NUMBER   | 0            | 0
            WHOLE_NUMBER   | 2,0          | 2
            DECIMAL_NUMBER | 1,5          | 1.5
            DECIMAL_NUMBER | 1.500,25     | 1500.25
            DECIMAL_NUMBER | 0,125        | 0.125
            DECIMAL_NUMBER | 1,1250       | 1.125
            DECIMAL_NUMBER | 12.345,678   | 12345.678
            DATE           | 23/9/2025    | 2025-09-23
            DATE           | 05-02-2026   | 2026-02-05
            DATE           | 9/2025       | 2025-09
            DATE           | 2025         | 2025
            DATE           | 2025-09-23   | 2025-09-23
            YES_NO         | có           | true
            YES_NO         | x            | true
            YES_NO         | KHONG        | false
            CHOICE         | truc tiep    | Trực tiếp
            CHOICE         | < 5          | < 5
            TEXT           | 1.500        | 1.500
            TEXT           | =1+1         | =1+1
            """)
    void whatIsWrittenIsUnderstoodAndWrittenAgainTheSame(ColumnType type, String written, String value) {
        var read = read(type, new RawCell.Written(written));
        assertThat(read).isEqualTo(ReadCell.of(value));
        var again = read(type, new RawCell.Written(CellReading.write(type, value)));
        assertThat(again).isEqualTo(ReadCell.of(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHOLE_NUMBER   | 1,500       | number-ambiguous
            DECIMAL_NUMBER | 1,500       | number-ambiguous
            DECIMAL_NUMBER | 1.5         | number-shape
            DECIMAL_NUMBER | 1.5000      | number-shape
            DECIMAL_NUMBER | 1,500.25    | number-shape
            DECIMAL_NUMBER | 1e9         | number-shape
            DECIMAL_NUMBER | khoảng 5    | number-shape
            WHOLE_NUMBER   | 1,5         | whole-number
            WHOLE_NUMBER   | 1234567890123456789012345678901 | number-too-long
            DATE           | 31/2/2025   | date-shape
            DATE           | 9/23/2025   | date-shape
            DATE           | 23/9        | date-shape
            YES_NO         | có thể      | yes-or-no
            CHOICE         | 5           | one-of
            """)
    void whatIsNotClearIsAFault(ColumnType type, String written, String rule) {
        assertThat(read(type, new RawCell.Written(written)).rule()).isEqualTo(rule);
    }

    @Test
    void nothingIsNothingAndNotZero() {
        for (var type : ColumnType.values()) {
            assertThat(read(type, new RawCell.Written("  "))).isEqualTo(ReadCell.of(""));
        }
    }

    @Test
    void whatASpreadsheetHoldsIsTakenExactly() {
        assertThat(read(ColumnType.DECIMAL_NUMBER, new RawCell.Numeric(new BigDecimal("1.125")))
                        .value())
                .isEqualTo("1.125");
        assertThat(read(ColumnType.TEXT, new RawCell.Numeric(new BigDecimal("7.5120300123E+10")))
                        .value())
                .isEqualTo("75120300123");
        assertThat(read(ColumnType.DATE, new RawCell.Day(LocalDate.of(2025, 9, 23)))
                        .value())
                .isEqualTo("2025-09-23");
        assertThat(read(ColumnType.TEXT, new RawCell.Day(LocalDate.of(2025, 9, 23)))
                        .value())
                .isEqualTo("23/09/2025");
        assertThat(read(ColumnType.DATE, new RawCell.Numeric(new BigDecimal("45923")))
                        .rule())
                .isEqualTo("date-shape");
        assertThat(read(ColumnType.YES_NO, new RawCell.Truth(true)).value()).isEqualTo("true");
        assertThat(read(ColumnType.WHOLE_NUMBER, new RawCell.Broken()).rule()).isEqualTo("cell-error");
    }

    @ParameterizedTest
    @CsvSource({"1E999999999", "1E-999999999", "1000E2147483647", "1E31"})
    void aNumberThatIsNeverWrittenOutIsTooLongInAnyColumn(String number) {
        for (var type : ColumnType.values()) {
            assertThat(read(type, new RawCell.Numeric(new BigDecimal(number))))
                    .isEqualTo(ReadCell.broken("number-too-long", "30"));
        }
        assertThat(read(ColumnType.TEXT, new RawCell.Numeric(new BigDecimal("0E999999999")))
                        .value())
                .isEqualTo("0");
    }

    private static ReadCell read(ColumnType type, RawCell cell) {
        var choices = type == ColumnType.CHOICE ? List.of("Trực tiếp", "< 5", "> 5") : List.<String>of();
        return CellReading.read(new Column("c1", "Cột", type, null, false, choices), cell);
    }
}
