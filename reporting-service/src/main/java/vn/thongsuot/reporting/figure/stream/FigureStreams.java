package vn.thongsuot.reporting.figure.stream;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One generation: starts its topology as soon as the topics are there, without keeping anybody waiting. */
final class FigureStreams {

    private static final Logger LOG = LoggerFactory.getLogger(FigureStreams.class);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Topology topology;
    private final Properties properties;
    private final InternalTopics topics;
    private final ReentrantLock lock = new ReentrantLock();
    private CountDownLatch stopping = new CountDownLatch(0);
    private volatile boolean broken;
    private @Nullable KafkaStreams streams;

    FigureStreams(Topology topology, Properties properties, InternalTopics topics) {
        this.topology = topology;
        this.properties = properties;
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
                var started = new KafkaStreams(topology, properties);
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

    /** @param forgetting whether what it keeps on this machine goes, since nobody computes the generation any more */
    void stop(boolean forgetting) {
        stopping.countDown();
        lock.lock();
        try {
            if (streams != null) {
                if (forgetting) {
                    streams.close(CloseOptions.timeout(FAREWELL)
                            .withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
                    streams.cleanUp();
                } else {
                    streams.close(FAREWELL);
                }
                streams = null;
            }
        } finally {
            lock.unlock();
        }
    }
}
