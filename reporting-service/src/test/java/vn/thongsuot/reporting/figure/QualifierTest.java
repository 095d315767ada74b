package vn.thongsuot.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
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

    @Test
    @Tag("MOIT-11:part")
    void nearlySixHundredAndOneMakeNearlySixHundredAndOne() {
        assertThat(Qualifier.ofSum(Set.of(Qualifier.NEARLY, Qualifier.EQ))).isEqualTo(Qualifier.NEARLY);
        assertThat(Qualifier.ofSum(Set.of(Qualifier.NEARLY))).isEqualTo(Qualifier.NEARLY);
        assertThat(Qualifier.ofSum(Set.of(Qualifier.NEARLY, Qualifier.LE))).isEqualTo(Qualifier.LT);
        assertThat(Qualifier.ofSum(Set.of(Qualifier.NEARLY, Qualifier.GT))).isEqualTo(Qualifier.APPROX);
    }

    @Test
    void oneThatIsNotKnownHereIsNotTakenForExact() {
        assertThat(Qualifier.of("ALMOST_ALL")).isEqualTo(Qualifier.APPROX);
        assertThat(Qualifier.of(null)).isEqualTo(Qualifier.EQ);
        assertThat(Qualifier.of("NEARLY")).isEqualTo(Qualifier.NEARLY);
    }
}
