package vn.thongsuot.reporting.figure.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Where topics end and where consumer groups stand, asked of the broker. */
final class Offsets {

    private static final long PATIENCE_MILLIS = 3_000;

    private final Admin admin;
    private final Map<String, List<TopicPartition>> partitions = new ConcurrentHashMap<>();

    Offsets(Admin admin) {
        this.admin = admin;
    }

    /** First offset that the group has not taken in, of each partition where there is one. */
    Map<TopicPartition, Long> waiting(String group, Collection<String> topics, Counter counter)
            throws ExecutionException, TimeoutException, InterruptedException {
        var all = partitions(topics);
        var ends = offsets(
                all,
                OffsetSpec.latest(),
                IsolationLevel.READ_COMMITTED); // before the committed ones, so that the lag is never too small
        var committed = get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        var begins = begins(all);
        var waiting = new HashMap<TopicPartition, Long>();
        for (var partition : all) {
            var reached = committed.get(partition);
            var next = Math.max(reached == null ? 0 : reached.offset(), begins.getOrDefault(partition, 0L));
            var end = ends.getOrDefault(partition, 0L);
            if (end > next) {
                waiting.put(partition, next);
                counter.add(end - next);
            }
        }
        return waiting;
    }

    /** Where the topics end, counting what is written and not committed yet. */
    Map<TopicPartition, Long> ends(Collection<String> topics)
            throws ExecutionException, TimeoutException, InterruptedException {
        return offsets(partitions(topics), OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
    }

    /** Whether the group has taken in all that stands before these places. */
    boolean hasPassed(String group, Map<TopicPartition, Long> places)
            throws ExecutionException, TimeoutException, InterruptedException {
        var committed = get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        var begins = begins(List.copyOf(places.keySet()));
        return places.entrySet().stream().allMatch(place -> {
            var reached = committed.get(place.getKey());
            var begin = begins.getOrDefault(place.getKey(), 0L);
            return Math.max(reached == null ? 0 : reached.offset(), begin) >= place.getValue();
        });
    }

    /** How many records stand on the topics; those that are not there have none. */
    long standing(Collection<String> topics) throws ExecutionException, TimeoutException, InterruptedException {
        Set<String> present = get(admin.listTopics().names());
        var all = new ArrayList<TopicPartition>();
        for (var topic : topics) {
            if (present.contains(topic)) {
                all.addAll(partitions(topic));
            }
        }
        var begins = begins(all);
        return offsets(all, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED).entrySet().stream()
                .mapToLong(end -> end.getValue() - begins.getOrDefault(end.getKey(), end.getValue()))
                .sum();
    }

    /** Takes the number of records that wait in one partition. */
    interface Counter {
        void add(long records);
    }

    private Map<TopicPartition, Long> begins(List<TopicPartition> of)
            throws ExecutionException, TimeoutException, InterruptedException {
        return offsets(of, OffsetSpec.earliest(), IsolationLevel.READ_COMMITTED);
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> of, OffsetSpec spec, IsolationLevel level)
            throws ExecutionException, TimeoutException, InterruptedException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        of.forEach(partition -> asked.put(partition, spec));
        var found = new HashMap<TopicPartition, Long>();
        get(admin.listOffsets(asked, new ListOffsetsOptions(level)).all())
                .forEach((partition, offset) -> found.put(partition, offset.offset()));
        return found;
    }

    private List<TopicPartition> partitions(Collection<String> topics)
            throws ExecutionException, TimeoutException, InterruptedException {
        var all = new ArrayList<TopicPartition>();
        for (var topic : topics) {
            all.addAll(partitions(topic));
        }
        return all;
    }

    private List<TopicPartition> partitions(String topic)
            throws ExecutionException, TimeoutException, InterruptedException {
        var known = partitions.get(topic);
        if (known != null) {
            return known;
        }
        var description =
                get(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic);
        var found = description == null
                ? List.<TopicPartition>of()
                : description.partitions().stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
        partitions.put(topic, found);
        return found;
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException, TimeoutException, InterruptedException {
        return future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }
}
