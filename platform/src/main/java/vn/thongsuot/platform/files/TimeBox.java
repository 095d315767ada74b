package vn.thongsuot.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/**
 * Opens files of strangers two at a time, each within a bounded time. A file that takes longer is refused; so is one that
 * cannot be read, whatever the reason its reader gives.
 */
public final class TimeBox {

    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private final Duration within;

    public TimeBox(Duration within) {
        this.within = within;
    }

    /**
     * The work's own answer.
     *
     * @throws RefusedException 422 at {@code file}: the work's own refusal, {@code file-too-complex} past the time, or
     *     {@code file-unreadable}; 409 {@code files-busy} when it never got its turn
     */
    public <T> T run(Callable<T> work) {
        var begun = new AtomicBoolean();
        var task = new FutureTask<>(() -> inTurn(work, begun));
        Thread.ofPlatform().daemon().name("file-inspection").start(task);
        try {
            return task.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw begun.get()
                    ? Inspection.refusal("file-too-complex")
                    : new RefusedException(Refusal.conflict("files-busy"));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static <T> T inTurn(Callable<T> work, AtomicBoolean begun) throws Exception {
        AT_ONCE.acquire();
        begun.set(true);
        try {
            return work.call();
        } finally {
            AT_ONCE.release();
        }
    }

    /** Readers of hostile bytes throw anything; only what is clearly ours is passed on. The cause may quote the file. */
    private static RuntimeException failure(Throwable cause) {
        return switch (cause) {
            case RefusedException refused -> refused;
            case UncheckedIOException broken -> broken;
            case StackOverflowError deep -> Inspection.refusal("file-too-complex");
            case IOException unreadable -> Inspection.refusal("file-unreadable");
            case RuntimeException confused -> Inspection.refusal("file-unreadable");
            case Error error -> throw error;
            default -> Inspection.refusal("file-unreadable");
        };
    }
}
