package vn.thongsuot.reporting.figure.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thongsuot.reporting.figure.FigureTopics;

class FigureMessagingTest {

    @Test
    void theLagCountsTheCopiesThatTotalsDependOn() {
        var stages = FigureMessaging.stages("reporting-service", new FigureTopics(1));

        assertThat(stages.getFirst().group()).isEqualTo("reporting-service");
        assertThat(stages.getFirst().topics())
                .containsExactlyInAnyOrder(
                        "thongsuot.activities",
                        "thongsuot.directives",
                        "thongsuot.organisation",
                        "thongsuot.reorganisations",
                        "thongsuot.indicators");
    }
}
