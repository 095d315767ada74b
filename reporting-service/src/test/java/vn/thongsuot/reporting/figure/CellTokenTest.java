package vn.thongsuot.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTokenTest {

    @Test
    void aTokenNamesItsTotalAndIsSafeInAUrl() {
        var period = new Interval(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30));
        var token = new CellToken(new FigureQuery("d1", null, period), "TRAINING", "articles");

        assertThat(token.encoded()).matches("[A-Za-z0-9_-]+");
        assertThat(CellToken.decode(token.encoded())).contains(token);
    }

    @Test
    void aTokenWithAPeriodOutOfBoundsIsNone() {
        var endless = new Interval(LocalDate.of(2025, 4, 1), LocalDate.of(9999, 4, 30));
        var token = new CellToken(new FigureQuery(null, null, endless), null, "articles");

        assertThat(CellToken.decode(token.encoded())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!", "YWJj", "CgoyMDI1LTEzLTAxCjIwMjUtMTMtMDIKCmE"})
    void whatIsNoTokenIsNone(String text) {
        assertThat(CellToken.decode(text)).isEmpty();
    }
}
