package vn.thongsuot.directive.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.MatchingTime;

/** Texts made to keep the reader busy are read in the time of any other. */
class HostileTextTest {

    private static final Duration SOON = Duration.ofSeconds(8);
    private static final String HEAD = "UBND TỈNH\nSố: 1/UBND-VX\n";

    @Test
    void gapsOfAnyLengthAreReadSoon() {
        var cited = ("Công văn số 12/UBND-VX" + " ".repeat(8_000)).repeat(15);
        assertTimeoutPreemptively(
                SOON, () -> assertThat(read(HEAD + cited).citations()).hasSize(1));
    }

    @Test
    void whatIsBlankedByHandIsNoGapEither() {
        var text = DocumentText.of(HEAD + "Công văn số 12/UBND-VX" + " x".repeat(50_000) + " Kế hoạch", List.of(0));
        int from = text.content().indexOf(" x x");
        var noise = List.of(new Noise(from, from + 100_000, Noise.Reason.BY_HAND));
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(Reading.propose(text, noise, new Names()).citations())
                        .hasSize(1));
    }

    @Test
    void pathsWithoutEndAreReadSoon() {
        var path = "/ a" + "/".repeat(60) + "b;\n";
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(read(HEAD + path.repeat(500)).citations()).isEmpty());
    }

    @Test
    void tensOfThousandsOfPagesAndLinesAreReadSoon() {
        var pages = IntStream.range(0, 49_000).map(i -> 3 * i).boxed().toList();
        var text = DocumentText.of("abc\n" + "12\n".repeat(49_000), pages);
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(Reading.propose(text, Reading.noise(text), new Names())
                                .citations())
                        .isEmpty());
    }

    @Test
    void aTextThatKeepsThePatternsBusyIsReadNoLongerThanItsTime() {
        var text = DocumentText.of(HEAD + "Công văn số 12/UBND-VX ".repeat(5_000), List.of(0));
        var over = MatchingTime.within(Duration.ZERO);
        assertThatThrownBy(() -> Reading.propose(text, List.of(), new Names(), over))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("file-too-complex");
    }

    @Test
    void aGapIsShortenedAndKeepsItsLineEndAndThePagesAfterIt() {
        var text = DocumentText.of("Một" + " ".repeat(50) + "\nHai", List.of(0, 54));
        assertThat(text.content()).isEqualTo("Một" + " ".repeat(8) + "\nHai");
        assertThat(text.pages()).containsExactly(0, 12);
        assertThat(text.pageOf(11)).isEqualTo(1);
        assertThat(text.pageOf(12)).isEqualTo(2);
    }

    private static Proposal read(String content) {
        var text = DocumentText.of(content, List.of(0));
        return Reading.propose(text, Reading.noise(text), new Names());
    }
}
