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
import java.util.concurrent.atomic.AtomicReference;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/**
 * Opens files of strangers two at a time, each within a bounded time. A file that takes longer is refused; so is one that
 * cannot be read, whatever the reason its reader gives. Readers that do not stop when told go on by themselves; a few of
 * them may, without taking the turn of the next file.
 */
public final class TimeBox {

    private static final Semaphore AT_ONCE = new Semaphore(2, true);
    /** How many may go on past their time beside those whose turn it is; bounds what they cost. */
    private static final Semaphore STRAYS = new Semaphore(6);

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
        var turn = new Turn();
        var task = new FutureTask<>(() -> turn.of(work));
        Thread.ofPlatform().daemon().name("file-inspection").start(task);
        try {
            return task.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw turn.abandoned()
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

    /** One file's turn, which comes to an end once: with the work, or before it when the work will not end. */
    private static final class Turn {

        private enum State {
            WAITING,
            TAKEN,
            REPLACED,
            OVER
        }

        private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

        <T> T of(Callable<T> work) throws Exception {
            AT_ONCE.acquire();
            state.set(State.TAKEN);
            try {
                return work.call();
            } finally {
                (state.compareAndSet(State.TAKEN, State.OVER) ? AT_ONCE : STRAYS).release();
            }
        }

        /** Gives the turn to the next; false when it never began. */
        boolean abandoned() {
            if (state.get() == State.TAKEN && STRAYS.tryAcquire()) {
                (state.compareAndSet(State.TAKEN, State.REPLACED) ? AT_ONCE : STRAYS).release();
            }
            return state.get() != State.WAITING;
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
