package vn.thongsuot.platformtest.skipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SkippedTestsTest {

    @Test
    void namesWhatWasSkippedWithItsReason() {
        var said = new ArrayList<String>();
        var listener = new SkippedTests(said::add);
        var quiet = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(quiet)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Sample.class))
                                .build(),
                        listener);
        assertThat(said)
                .hasSize(3)
                .startsWith("skipped tests: 2")
                .anyMatch(line -> line.contains("Sample > switchedOff()") && line.endsWith(": needs a full moon"))
                .anyMatch(line -> line.contains("Sample > assuming()") && line.endsWith("no moon at all"));
    }

    @Test
    void isFoundByTheLauncher() {
        assertThat(ServiceLoader.load(TestExecutionListener.class)).anyMatch(SkippedTests.class::isInstance);
    }

    /** Run by the test above only. */
    static final class Sample {

        @Test
        @Disabled("needs a full moon")
        void switchedOff() {}

        @Test
        void assuming() {
            Assumptions.abort("no moon at all");
        }

        @Test
        void run() {}
    }
}
