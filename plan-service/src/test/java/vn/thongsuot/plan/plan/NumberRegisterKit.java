package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.tenancy.TenantId;

/** What every register of numbers does. */
public abstract class NumberRegisterKit {

    private final NumberSeries series = new NumberSeries("unit-" + UUID.randomUUID(), "/KH-UBND", 2025);

    protected abstract NumberRegister register();

    protected abstract TenantId owner();

    protected abstract TenantId another();

    @Test
    @Tag("TA-02")
    void numbersAreDrawnOneAfterTheOther() {
        assertThat(draw("a")).isEqualTo(1);
        assertThat(draw("b")).isEqualTo(2);
    }

    @Test
    void aPlanThatAsksAgainGetsTheSameNumber() {
        assertThat(draw("a")).isEqualTo(draw("a"));
        assertThat(register().take(owner(), series, 1, "a")).isTrue();
    }

    @Test
    @Tag("TA-02")
    void aNumberGivenByHandIsPassedOver() {
        assertThat(register().take(owner(), series, 1, "a")).isTrue();
        assertThat(register().take(owner(), series, 1, "b")).isFalse();
        assertThat(draw("b")).isEqualTo(2);
    }

    @Test
    @Tag("TA-02")
    void eachYearUnitAndKindBeginsAnew() {
        draw("a");
        assertThat(register().draw(owner(), new NumberSeries(series.unit(), "/KH-UBND", 2026), "b"))
                .isEqualTo(1);
        assertThat(register().draw(owner(), new NumberSeries(series.unit() + "-x", "/KH-UBND", 2025), "c"))
                .isEqualTo(1);
        assertThat(register().draw(owner(), new NumberSeries(series.unit(), "/BC-UBND", 2025), "d"))
                .isEqualTo(1);
    }

    @Test
    void anotherTenantHasItsOwnNumbers() {
        draw("a");
        assertThat(register().draw(another(), series, "a")).isEqualTo(1);
        assertThat(register().take(another(), series, 2, "b")).isTrue();
        assertThat(draw("c")).isEqualTo(2);
    }

    @Test
    void manyAtOnceGetNumbersOfTheirOwn() {
        var numbers = ConcurrentHashMap.<Integer>newKeySet();
        IntStream.range(0, 40).parallel().forEach(plan -> numbers.add(draw("plan-" + plan)));
        assertThat(numbers).hasSize(40);
    }

    private int draw(String plan) {
        return register().draw(owner(), series, plan);
    }
}
