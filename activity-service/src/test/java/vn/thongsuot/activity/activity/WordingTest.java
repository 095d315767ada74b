package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "EQ, '1.500,5'",
        "GT, 'hơn 1.500,5'",
        "GE, 'từ 1.500,5 trở lên'",
        "LT, 'dưới 1.500,5'",
        "LE, 'không quá 1.500,5'",
        "NEARLY, 'gần 1.500,5'",
        "APPROX, 'khoảng 1.500,5'"
    })
    @Tag("MOIT-11:part")
    void aNumberIsPrintedAsItIsMeant(Qualifier qualifier, String printed) {
        var measured = Measurement.of("papers", qualifier, new BigDecimal("1500.50"), null);
        assertThat(Wording.measured(measured)).isEqualTo(printed);
    }

    @Test
    void daysArePrintedAsFarAsTheyAreKnown() {
        assertThat(Wording.days(PartialPeriod.parse("2025-05-19"))).isEqualTo("19/05/2025");
        assertThat(Wording.days(PartialPeriod.parse("2025-05"))).isEqualTo("05/2025");
        assertThat(Wording.days(PartialPeriod.parse("2025"))).isEqualTo("2025");
        var years = PartialPeriod.between(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31));
        assertThat(Wording.days(years)).isEqualTo("2020-2025");
        var fair = PartialPeriod.between(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 3));
        assertThat(Wording.days(fair)).isEqualTo("01/10/2025 - 03/10/2025");
    }

    @Test
    void aPercentageIsThatOfItsNumbersAsFarAsItIsWritten() {
        var share = new Share(BigDecimal.TWO, new BigDecimal("3"));
        assertThat(share.percent()).isEqualTo("66.67");
        assertThat(share.is(new BigDecimal("67"))).isTrue();
        assertThat(share.is(new BigDecimal("66.7"))).isTrue();
        assertThat(share.is(new BigDecimal("66.66"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(BigDecimal.ONE, BigDecimal.ZERO));
    }

    @Test
    void wordsAreFoundWithAndWithoutMarks() {
        assertThat(SearchWords.of("Đổi mới, SÁNG TẠO: hoà / hòa 2025!"))
                .containsExactly("doi", "moi", "sang", "tao", "hoa", "2025");
        assertThat(SearchWords.of("…")).isEmpty();
    }

    @Test
    void aHyphenWithinAWordDoesNotCount() {
        assertThat(SearchWords.of("KH-CN")).isEqualTo(SearchWords.of("KHCN")).containsExactly("khcn");
        assertThat(SearchWords.of("01 - 10")).isEqualTo(SearchWords.of("01-10")).containsExactly("0110");
        assertThat(SearchWords.of("Viện - Trường")).containsExactly("vien", "truong");
    }
}
