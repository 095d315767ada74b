package vn.thongsuot.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    @Tag("TA-07")
    void vietnameseLettersHaveAnEarlyCrossedD() {
        assertThat(marks(Numbering.LETTER_VIETNAMESE, 6)).containsExactly("a)", "b)", "c)", "d)", "đ)", "e)");
    }

    @Test
    @Tag("TA-07")
    void lettersAsWrittenHaveNone() {
        assertThat(marks(Numbering.LETTER_AS_WRITTEN, 6)).containsExactly("a)", "b)", "c)", "d)", "e)", "f)");
    }

    @Test
    void romanNumbersGoOnPastTen() {
        assertThat(Numbering.ROMAN.mark(1)).isEqualTo("I");
        assertThat(Numbering.ROMAN.mark(4)).isEqualTo("IV");
        assertThat(Numbering.ROMAN.mark(19)).isEqualTo("XIX");
        assertThat(Numbering.ROMAN.mark(99)).isEqualTo("XCIX");
    }

    @Test
    void dashesDoNotCount() {
        assertThat(marks(Numbering.DASH, 2)).containsExactly("-", "-");
    }

    @Test
    void thereIsNoMarkPastTheEndOfTheAlphabet() {
        var end = Numbering.LETTER_VIETNAMESE.capacity();
        assertThat(Numbering.LETTER_VIETNAMESE.mark(end)).isEqualTo("y");
        assertThatIllegalArgumentException().isThrownBy(() -> Numbering.LETTER_VIETNAMESE.mark(end + 1));
    }

    private static List<String> marks(Numbering numbering, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(numbering::printed).toList();
    }
}
