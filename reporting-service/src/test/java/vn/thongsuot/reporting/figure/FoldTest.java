package vn.thongsuot.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.reporting.facts.UnitEnd;

class FoldTest {

    private static final LocalDate END = LocalDate.of(2025, 4, 15);

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
        var stock = Fold.of(new Rule(Aggregation.SUM, Aggregation.LAST), Succession.NONE);
        stock.add(of(List.of("u1"), 20, "100", Qualifier.EQ));
        stock.add(of(List.of("u2"), 20, "40", Qualifier.EQ));
        assertThat(stock.result())
                .hasValueSatisfying(sum -> assertThat(sum.value()).isEqualByComparingTo("140"));
        stock.add(of(List.of("u1", "u3"), 21, "110", Qualifier.EQ));
        assertThat(stock.result()).isEmpty();
    }

    @Test
    void aStockOfUnitsThatWereMergedIsToldByTheirSuccessorOnceItSpeaks() {
        var stock = stock(Map.of("u1", into("u9"), "u2", into("u9")));
        stock.add(of(List.of("u1"), 10, "100", Qualifier.EQ));
        stock.add(of(List.of("u2"), 12, "40", Qualifier.EQ));
        stock.add(of(List.of("u3"), 20, "5", Qualifier.EQ));
        assertThat(stock.result())
                .hasValueSatisfying(sum -> assertThat(sum.value()).isEqualByComparingTo("145"));

        stock.add(of(List.of("u9"), 20, "150", Qualifier.GE));
        assertThat(stock.result()).hasValueSatisfying(sum -> {
            assertThat(sum.value()).isEqualByComparingTo("155");
            assertThat(sum.qualifier()).isEqualTo(Qualifier.GE);
        });
    }

    @Test
    void whatAnHeirSaidBeforeItTookOverStandsBesideTheOther() {
        var stock = stock(Map.of("u1", into("u2")));
        stock.add(of(List.of("u1"), 10, "100", Qualifier.EQ));
        stock.add(of(List.of("u2"), 15, "40", Qualifier.EQ));
        assertThat(stock.result())
                .hasValueSatisfying(sum -> assertThat(sum.value()).isEqualByComparingTo("140"));

        stock.add(of(List.of("u2"), 16, "140", Qualifier.EQ));
        assertThat(stock.result())
                .hasValueSatisfying(sum -> assertThat(sum.value()).isEqualByComparingTo("140"));
    }

    @Test
    void aStockThatWasDividedMakesNoneUntilAllWhoTookPartOfItHaveSpoken() {
        var stock = stock(Map.of("u1", into("u2", "u3"), "u3", new UnitEnd(END.plusDays(3), List.of("u4"))));
        stock.add(of(List.of("u1"), 10, "100", Qualifier.EQ));
        stock.add(of(List.of("u2"), 18, "60", Qualifier.EQ));
        assertThat(stock.result()).isEmpty();

        stock.add(of(List.of("u4"), 25, "30", Qualifier.EQ));
        assertThat(stock.result())
                .hasValueSatisfying(sum -> assertThat(sum.value()).isEqualByComparingTo("90"));
    }

    @Test
    void anAverageOverTimeIsNotAddedToThatOfTheSuccessor() {
        var averages = Fold.of(new Rule(Aggregation.SUM, Aggregation.AVERAGE), merged(Map.of("u1", into("u2"))));
        averages.add(of(List.of("u1"), 10, "100", Qualifier.EQ));
        averages.add(of(List.of("u2"), 18, "60", Qualifier.EQ));
        assertThat(averages.result()).isEmpty();
    }

    @Test
    void aUnitThatSpeaksAfterItsOwnEndIsNotToldApartFromItsSuccessor() {
        var stock = stock(Map.of("u1", into("u2")));
        stock.add(of(List.of("u1"), 18, "100", Qualifier.EQ));
        stock.add(of(List.of("u2"), 20, "60", Qualifier.EQ));
        assertThat(stock.result()).isEmpty();
    }

    @Test
    void aCircleOfSuccessorsReplacesNobody() {
        var stock = stock(Map.of("u1", into("u2"), "u2", into("u1")));
        stock.add(of(List.of("u1"), 10, "100", Qualifier.EQ));
        stock.add(of(List.of("u3"), 18, "60", Qualifier.EQ));
        assertThat(stock.result())
                .hasValueSatisfying(sum -> assertThat(sum.value()).isEqualByComparingTo("160"));
    }

    private static Fold stock(Map<String, UnitEnd> ended) {
        return Fold.of(new Rule(Aggregation.SUM, Aggregation.LAST), merged(ended));
    }

    private static Succession merged(Map<String, UnitEnd> ended) {
        return new Succession(ended);
    }

    private static UnitEnd into(String... heirs) {
        return new UnitEnd(END, List.of(heirs));
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
