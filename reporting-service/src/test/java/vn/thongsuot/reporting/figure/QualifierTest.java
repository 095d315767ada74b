package vn.thongsuot.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class QualifierTest {

    @Test
    void aSumOfExactNumbersIsExact() {
        assertThat(Qualifier.ofSum(Set.of(Qualifier.EQ))).isEqualTo(Qualifier.EQ);
    }

    @Test
    void moreThanFiveAndThreeIsMoreThanEight() {
        assertThat(Qualifier.ofSum(Set.of(Qualifier.GT, Qualifier.EQ))).isEqualTo(Qualifier.GT);
        assertThat(Qualifier.ofSum(Set.of(Qualifier.GE, Qualifier.EQ))).isEqualTo(Qualifier.GE);
        assertThat(Qualifier.ofSum(Set.of(Qualifier.LT, Qualifier.LE))).isEqualTo(Qualifier.LT);
    }

    @Test
    void boundsOfBothSidesSayOnlyAboutHowMuch() {
        assertThat(Qualifier.ofSum(Set.of(Qualifier.GT, Qualifier.LT))).isEqualTo(Qualifier.APPROX);
        assertThat(Qualifier.ofSum(Set.of(Qualifier.EQ, Qualifier.APPROX))).isEqualTo(Qualifier.APPROX);
    }
}
