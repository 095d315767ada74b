package vn.thongsuot.reporting.figure.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VisibleAfterTest {

    private static final Instant NOW = Instant.parse("2025-10-14T02:30:00Z");

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final VisibleAfter visible = new VisibleAfter(meters, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theTimeFromTheEventToTheStoreIsMeasuredAsAHistogram() {
        visible.told(NOW.minusMillis(250));
        visible.told(NOW.minusMillis(750));

        assertThat(timer(meters).count()).isEqualTo(2);
        assertThat(timer(meters).totalTime(TimeUnit.MILLISECONDS)).isEqualTo(1000);
        assertThat(meters.scrape()).contains("thongsuot_figures_freshness_seconds_bucket");
    }

    @Test
    void aClockThatIsAheadElsewhereMakesNoTimeNegative() {
        visible.told(NOW.plusSeconds(5));

        assertThat(timer(meters).totalTime(TimeUnit.MILLISECONDS)).isZero();
    }

    private static Timer timer(MeterRegistry meters) {
        return meters.get("thongsuot.figures.freshness").timer();
    }
}
