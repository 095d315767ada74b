package vn.thongsuot.reporting.figure.messaging;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.figure.Reaching;

/** Asks the broker where the groups of the generations and the sink stand. */
final class KafkaReaching implements Reaching {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaReaching.class);
    private static final List<String> LOG_OF_DEEDS = List.of(FigureTopics.ACTIVITIES.name());
    private static final long PATIENCE_SECONDS = 5;

    /** What may fail for a while. */
    interface Asking<T> {
        T ask() throws ExecutionException, TimeoutException, InterruptedException;
    }

    private final Admin admin;
    private final Offsets offsets;

    KafkaReaching(Admin admin) {
        this.admin = admin;
        this.offsets = new Offsets(admin);
    }

    @Override
    public @Nullable Progress progress(int generation) {
        return answered(() -> {
            var waiting = new AtomicLong();
            offsets.waiting(new FigureTopics(generation).applicationId(), LOG_OF_DEEDS, waiting::addAndGet);
            var all = offsets.standing(LOG_OF_DEEDS);
            return new Progress(Math.max(0, all - waiting.get()), all);
        });
    }

    @Override
    public Passage passage(Collection<Integer> generations) {
        return new KafkaPassage(
                offsets, generations.stream().map(FigureTopics::new).toList());
    }

    @Override
    public boolean isReleased(int generation) {
        var groups = List.of(new FigureTopics(generation).applicationId());
        return removed(generation, () -> {
            try {
                admin.deleteConsumerGroups(groups).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return true;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof GroupNotEmptyException) {
                    return false;
                }
                if (e.getCause() instanceof GroupIdNotFoundException) {
                    return true;
                }
                throw e;
            }
        });
    }

    /** Topics go only after the group: whoever still computes would fail for want of them. */
    @Override
    public boolean forget(int generation) {
        var own = new FigureTopics(generation).applicationId() + "-";
        return isReleased(generation)
                && removed(generation, () -> {
                    var all = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    var topics =
                            all.stream().filter(topic -> topic.startsWith(own)).toList();
                    admin.deleteTopics(topics).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return true;
                });
    }

    private static boolean removed(int generation, Asking<Boolean> asking) {
        try {
            return asking.ask();
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("generation " + generation + " is not removed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    /** Null while the broker does not answer, or a topic is not there yet. */
    static <T> @Nullable T answered(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.debug("not known how far a generation has come", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }
}
