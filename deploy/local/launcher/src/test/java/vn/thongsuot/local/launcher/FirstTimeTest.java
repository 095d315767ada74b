package vn.thongsuot.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FirstTimeTest {

    private static final Instant START = Instant.parse("2025-09-23T01:00:00Z");

    @Test
    void secondsRunFromTheStartToTheFirstTimeOnly() {
        FirstTime report = new FirstTime(Clock.fixed(START.plusMillis(21_340), ZoneOffset.UTC), START);
        report.happens();
        report.happens();
        assertThat(report.seconds()).isEqualTo("21.3");
    }

    @Test
    void whatNeverHappenedHasNoSeconds() {
        assertThat(new FirstTime(Clock.systemUTC(), START).seconds()).isEqualTo("–");
    }
}
