package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VietnameseTest {

    @Test
    void daysBelowTenAndTheFirstTwoMonthsHaveAZero() {
        assertThat(Vietnamese.date(LocalDate.of(2025, 5, 5))).isEqualTo("05/5/2025");
        assertThat(Vietnamese.date(LocalDate.of(2025, 2, 28))).isEqualTo("28/02/2025");
    }

    @Test
    void aPartialDateIsPrintedAsFarAsItIsKnown() {
        assertThat(Vietnamese.datePhrase("2025")).isEqualTo("năm 2025");
        assertThat(Vietnamese.datePhrase("2025-09")).isEqualTo("tháng 9/2025");
        assertThat(Vietnamese.datePhrase("2025-09-23")).isEqualTo("ngày 23/9/2025");
    }

    @Test
    void pointsGroupAndTheCommaDivides() {
        assertThat(Vietnamese.number(new BigDecimal("1500"))).isEqualTo("1.500");
        assertThat(Vietnamese.number(new BigDecimal("1.5"))).isEqualTo("1,5");
        assertThat(Vietnamese.number(new BigDecimal("1234567.0890"))).isEqualTo("1.234.567,089");
        assertThat(Vietnamese.number(BigDecimal.ZERO)).isEqualTo("0");
    }

    @Test
    void aSubjectBeginsSmallInsideASentenceUnlessItIsAnAbbreviation() {
        assertThat(Vietnamese.insideSentence("Hưởng ứng Ngày hội")).isEqualTo("hưởng ứng Ngày hội");
        assertThat(Vietnamese.insideSentence("ĐMST toàn dân")).isEqualTo("ĐMST toàn dân");
        assertThat(Vietnamese.insideSentence("")).isEmpty();
    }
}
