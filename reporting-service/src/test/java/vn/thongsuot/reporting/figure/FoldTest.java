package vn.thongsuot.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void twoValuesOfTheLatestDayThatDifferMakeNone() {
        var latest = Fold.of(Aggregation.LAST);
        latest.add(value(20, "5", Qualifier.EQ));
        latest.add(value(21, "3", Qualifier.EQ));
        latest.add(value(21, "3.0", Qualifier.EQ));
        assertThat(latest.result())
                .hasValueSatisfying(last -> assertThat(last.value()).isEqualByComparingTo("3"));

        latest.add(value(21, "4", Qualifier.EQ));
        assertThat(latest.result()).isEmpty();
        latest.add(value(22, "9", Qualifier.GE));
        assertThat(latest.result())
                .hasValueSatisfying(last -> assertThat(last.qualifier()).isEqualTo(Qualifier.GE));
    }

    @Test
    void theLeastOfAtLeastThreeAndFiveIsAtLeastThree() {
        var least = Fold.of(Aggregation.MINIMUM);
        least.add(value(20, "5", Qualifier.EQ));
        least.add(value(20, "3", Qualifier.GE));
        assertThat(least.result()).contains(new Combined(new BigDecimal("3"), Qualifier.GE));

        least.add(value(20, "3", Qualifier.EQ));
        assertThat(least.result().orElseThrow().qualifier()).isEqualTo(Qualifier.EQ);
        least.add(value(20, "4", Qualifier.LE));
        assertThat(least.result().orElseThrow().qualifier()).isEqualTo(Qualifier.APPROX);
    }

    @Test
    void aStockOfAUnitAloneAndBesideAnotherMakesNone() {
        var stock = Fold.of(new Rule(Aggregation.SUM, Aggregation.LAST));
        stock.add(of(List.of("u1"), 20, "100", Qualifier.EQ));
        stock.add(of(List.of("u2"), 20, "40", Qualifier.EQ));
        assertThat(stock.result())
                .hasValueSatisfying(sum -> assertThat(sum.value()).isEqualByComparingTo("140"));
        stock.add(of(List.of("u1", "u3"), 21, "110", Qualifier.EQ));
        assertThat(stock.result()).isEmpty();
    }

    private static Reading value(int day, String number, Qualifier qualifier) {
        return of(List.of("u1"), day, number, qualifier);
    }

    @SuppressWarnings("NullAway") // a value may be without a share
    private static Reading of(List<String> units, int day, String number, Qualifier qualifier) {
        var on = LocalDate.of(2025, 4, day);
        return new Reading(
                "a", "BANNER", units, "i", new Interval(on, on), new BigDecimal(number), qualifier, null, List.of());
    }
}
