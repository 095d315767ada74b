package vn.thongsuot.local.infrastructure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();
    private volatile int committed;

    @Test
    void eachWriterReturnsOnlyWhenItsWorkIsCommitted() {
        GroupCommit commit = new GroupCommit(() -> committed = done.get());
        int answer = commit.after(done::incrementAndGet);
        assertThat(committed).isEqualTo(answer);
    }

    @Test
    void aCommitNeverFallsIntoTheMiddleOfAWrite() {
        GroupCommit commit = new GroupCommit(() -> interrupted.addAndGet(running.get()));
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 2_000).forEach(i -> writers.execute(() -> commit.after(this::work)));
        }
        assertThat(done).hasValue(2_000);
        assertThat(interrupted).hasValue(0);
    }

    @Test
    void workThatFailsIsCommittedAsFarAsItCame() {
        GroupCommit commit = new GroupCommit(() -> committed++);
        assertThatIllegalStateException()
                .isThrownBy(() -> commit.after(() -> {
                    throw new IllegalStateException("refused");
                }));
        assertThat(committed).isEqualTo(1);
    }

    private int work() {
        running.incrementAndGet();
        Thread.yield();
        running.decrementAndGet();
        return done.incrementAndGet();
    }
}
