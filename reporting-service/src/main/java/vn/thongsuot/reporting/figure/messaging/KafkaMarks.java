package vn.thongsuot.reporting.figure.messaging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.Marks;

/**
 * Follows what was told from stage to stage. The end of a topic is read when the stage before has passed its mark, so that
 * what it made of the records is before that end; records of transactions that are still open count too.
 */
final class KafkaMarks implements Marks {

    /** Groups that take in the same topic. */
    private record Leg(String topic, List<String> groups) {}

    private static final Logger LOG = LoggerFactory.getLogger(KafkaMarks.class);

    private final Offsets offsets;
    private final String service;
    private final LiveGeneration live;

    /** @param service the group that writes the sources */
    KafkaMarks(Offsets offsets, String service, LiveGeneration live) {
        this.offsets = offsets;
        this.service = service;
        this.live = live;
    }

    private List<Leg> legs(int generation) {
        var topics = new FigureTopics(generation);
        return List.of(
                new Leg(FigureTopics.ACTIVITIES.name(), List.of(service, topics.applicationId())),
                new Leg(topics.repartitionTopic(), List.of(topics.applicationId())),
                new Leg(FigureTopics.FIGURES.name(), List.of(FigureTopics.SINK_GROUP)));
    }

    @Override
    public Mark now() {
        var mark = new Following();
        mark.isReached(); // reads where the activities end; where that fails it is read later, which only asks for more
        return mark;
    }

    private final class Following implements Mark {

        private int generation = live.number();
        private int leg;
        private @Nullable Map<TopicPartition, Long> ends;

        @Override
        public boolean isReached() {
            var legs = legs(served());
            try {
                while (leg < legs.size() && hasPassed(legs.get(leg))) {
                    leg++;
                    ends = null;
                }
                return leg == legs.size();
            } catch (ExecutionException | TimeoutException | KafkaException e) {
                LOG.debug("mark not seen", e);
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** What is served since another was switched to comes by other ways, which are followed from their beginning. */
        private int served() {
            var now = live.number();
            if (now != generation) {
                generation = now;
                leg = 0;
                ends = null;
            }
            return now;
        }

        private boolean hasPassed(Leg next) throws ExecutionException, TimeoutException, InterruptedException {
            var wanted = ends;
            if (wanted == null) {
                wanted = offsets.ends(List.of(next.topic()));
                ends = wanted;
            }
            for (var group : next.groups()) {
                if (!offsets.hasPassed(group, wanted)) {
                    return false;
                }
            }
            return true;
        }
    }
}
