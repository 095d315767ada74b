package vn.thongsuot.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    @ParameterizedTest
    @CsvSource({
        "50, EQ, 40, EQ, 10 EQ 25",
        "30, EQ, 40, EQ, -10 EQ -25",
        "40, EQ, 40, EQ, 0 EQ 0",
        "40, EQ, 0, EQ, 40 EQ null",
        "50, GE, 40, EQ, 10 GE 25",
        "50, NEARLY, 40, EQ, 10 NEARLY 25",
        "50, EQ, 40, GE, 10 LE null",
        "50, EQ, 40, NEARLY, 10 GT null",
        "50, GE, 40, GE, none",
        "50, APPROX, 40, EQ, none",
        "50, EQ, 40, APPROX, none"
    })
    void aDifferenceIsMeantAsItsPartsAllow(
            String now, Qualifier meant, String was, Qualifier wasMeant, String expected) {
        var change = Change.between(figure(now, meant), figure(was, wasMeant))
                .map(each -> each.absolute() + " " + each.qualifier() + " " + plain(each.percent()))
                .orElse("none");
        assertThat(change).isEqualTo(expected);
    }

    @Test
    void whatIsMissingIsNotZero() {
        assertThat(Change.between(figure("5", Qualifier.EQ), null)).isEmpty();
        assertThat(Change.between(figure("5", Qualifier.EQ), figure(null, Qualifier.EQ)))
                .isEmpty();
        assertThat(Change.between(figure(null, Qualifier.EQ), figure("5", Qualifier.EQ)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-01, 2025-04-30, 2025-03-01, 2025-03-31, 2024-04-01, 2024-04-30",
        "2025-01-01, 2025-03-31, 2024-10-01, 2024-12-31, 2024-01-01, 2024-03-31",
        "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31, 2023-02-01, 2023-02-28",
        "2025-02-01, 2025-02-28, 2025-01-01, 2025-01-31, 2024-02-01, 2024-02-29",
        "2025-04-15, 2025-05-14, 2025-03-16, 2025-04-14, 2024-04-15, 2024-05-14",
        "2024-02-29, 2024-02-29, 2024-02-28, 2024-02-28, 2023-02-28, 2023-02-28"
    })
    void daysWithoutANameAreComparedWithAsMany(
            LocalDate from, LocalDate to, LocalDate before, LocalDate beforeTo, LocalDate last, LocalDate lastTo) {
        var days = new Interval(from, to);
        assertThat(Earlier.PREVIOUS.than(days)).isEqualTo(new Interval(before, beforeTo));
        assertThat(Earlier.LAST_YEAR.than(days)).isEqualTo(new Interval(last, lastTo));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null
                ? "null"
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Figure figure(@Nullable String value, Qualifier qualifier) {
        var token = new CellToken(new FigureQuery(null, null, null), null, "articles");
        return value == null
                ? Figure.without(token, 0, Figure.Reason.NOT_REPORTED)
                : new Figure(token, new BigDecimal(value), qualifier, 1, null);
    }
}
