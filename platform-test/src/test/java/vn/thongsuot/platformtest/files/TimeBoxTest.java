package vn.thongsuot.platformtest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.TimeBox;

class TimeBoxTest {

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @Test
    void filesWhoseReadersDoNotStopDoNotHoldUpTheOthers() {
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> new TimeBox(Duration.ofMillis(500)).run(this::deaf))
                    .satisfies(refused -> assertThat(
                                    refused.refusal().violations().get(0).rule())
                            .isEqualTo("file-too-complex"));
        }
        assertThat(new TimeBox(Duration.ofSeconds(10)).run(() -> "read")).isEqualTo("read");
    }

    @Test
    void whoNeverGetsATurnMayComeAgain() throws InterruptedException {
        var taken = new CountDownLatch(2);
        var others = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 2; i++) {
                others.execute(() -> new TimeBox(Duration.ofSeconds(30)).run(() -> waiting(taken)));
            }
            taken.await();
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> new TimeBox(Duration.ofMillis(200)).run(() -> "read"))
                    .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("files-busy"));
        } finally {
            others.shutdown();
        }
    }

    private boolean waiting(CountDownLatch taken) throws InterruptedException {
        taken.countDown();
        end.await();
        return true;
    }

    /** As a reader that does not look whether it was told to stop. */
    private Void deaf() {
        while (true) {
            try {
                end.await();
                return null;
            } catch (InterruptedException told) {
                // goes on
            }
        }
    }
}
