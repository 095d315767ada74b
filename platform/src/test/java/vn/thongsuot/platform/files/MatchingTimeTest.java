package vn.thongsuot.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.RefusedException;

class MatchingTimeTest {

    /** Tries every way to part the letters before it finds that none leads to an end. */
    private static final Pattern ENDLESS = Pattern.compile("(a|aa|aaa)+\\1b");

    private static final String LETTERS = "a".repeat(200);

    @Test
    void aPatternThatWouldGoOnForEverEndsWithItsTime() {
        var matcher = MatchingTime.within(Duration.ofMillis(50)).matcher(ENDLESS, LETTERS);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(matcher::matches)
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("file-too-complex"));
    }

    @Test
    void aThreadThatIsToldToStopStopsMatching() {
        var matcher = MatchingTime.within(Duration.ofHours(1)).matcher(ENDLESS, LETTERS);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(matcher::matches).isInstanceOf(RefusedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void whatEndsInTimeIsFoundAsEver() {
        var matcher = MatchingTime.within(Duration.ofMinutes(1)).matcher(Pattern.compile("(b+)"), "aabba");
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group(1)).isEqualTo("bb");
        assertThat(matcher.toMatchResult().group()).isEqualTo("bb");
    }
}
