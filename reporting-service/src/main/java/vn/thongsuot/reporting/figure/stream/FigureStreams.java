package vn.thongsuot.reporting.figure.stream;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One generation: starts its topology as soon as the topics are there, without keeping anybody waiting. */
final class FigureStreams {

    private static final Logger LOG = LoggerFactory.getLogger(FigureStreams.class);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Supplier<KafkaStreams> making;
    private final Readiness topics;
    private final ReentrantLock lock = new ReentrantLock();
    private CountDownLatch stopping = new CountDownLatch(0);
    private volatile boolean broken;
    private @Nullable KafkaStreams streams;

    /** Whether the topics are there that it reads and writes. */
    interface Readiness {
        boolean areReady() throws InterruptedException;
    }

    FigureStreams(Supplier<KafkaStreams> making, Readiness topics) {
        this.making = making;
        this.topics = topics;
    }

    void start() {
        var stop = new CountDownLatch(1);
        stopping = stop;
        Thread.ofVirtual().name("figures-start").start(() -> startWhenReady(stop));
    }

    private void startWhenReady(CountDownLatch stop) {
        try {
            while (!topics.areReady()) {
                LOG.info("figures wait for their topics");
                if (stop.await(1, TimeUnit.SECONDS)) {
                    return;
                }
            }
            startNow(stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | LinkageError e) {
            broken = true;
            LOG.error("figures cannot be computed", e);
        }
    }

    private void startNow(CountDownLatch stop) {
        lock.lock();
        try {
            if (stop.getCount() > 0) {
                var started = making.get();
                started.setUncaughtExceptionHandler(FigureStreams::replaceThread);
                started.setStateListener((now, before) -> LOG.info("figures: {} after {}", now, before));
                started.start();
                streams = started;
            }
        } finally {
            lock.unlock();
        }
    }

    private static StreamThreadExceptionResponse replaceThread(Throwable failure) {
        LOG.error("a thread that computes figures died and is replaced", failure);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    /** What Streams says of itself; {@code CREATED} until the topics are there, {@code ERROR} when it could not start. */
    KafkaStreams.State state() {
        lock.lock();
        try {
            if (streams == null) {
                return broken ? KafkaStreams.State.ERROR : KafkaStreams.State.CREATED;
            }
            return streams.state();
        } finally {
            lock.unlock();
        }
    }

    /** Ends with the service; what it keeps on this machine stays for the next time. */
    void stop() {
        stopping.countDown();
        lock.lock();
        try {
            if (streams != null) {
                streams.close(FAREWELL);
                streams = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Ends for good, and takes away what it keeps on this machine. False while threads of it are still at work: then nothing
     * of theirs is touched, and it is to be asked again.
     */
    boolean isForgotten() {
        stopping.countDown();
        lock.lock();
        try {
            if (streams != null) {
                var farewell = CloseOptions.timeout(FAREWELL)
                        .withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP);
                if (!streams.close(farewell)) {
                    LOG.warn("figures that nobody computes any more are still at work");
                    return false;
                }
                streams.cleanUp();
                streams = null;
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
