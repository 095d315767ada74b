package vn.thongsuot.platform.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * A consumer for each reading of the topics this service listens to; offsets are committed when every handler has taken the
 * batch.
 */
final class Subscriptions implements SmartLifecycle {

    private final ConsumerFactory<String, byte[]> consumers;
    private final String group;
    private final Supplier<List<EventHandler<?>>> handlers;
    private final Function<EventHandler<?>, TopicDispatch<?>> dispatching;
    private List<ConcurrentMessageListenerContainer<String, byte[]>> containers = List.of();

    Subscriptions(
            ConsumerFactory<String, byte[]> consumers,
            String group,
            Supplier<List<EventHandler<?>>> handlers,
            Function<EventHandler<?>, TopicDispatch<?>> dispatching) {
        this.consumers = consumers;
        this.group = group;
        this.handlers = handlers;
        this.dispatching = dispatching;
    }

    @Override
    public void start() {
        var readings = new LinkedHashMap<String, Map<String, List<TopicDispatch<?>>>>();
        handlers.get()
                .forEach(handler -> readings.computeIfAbsent(group(handler), reading -> new LinkedHashMap<>())
                        .computeIfAbsent(handler.topic().name(), topic -> new ArrayList<>())
                        .add(dispatching.apply(handler)));
        var made = new ArrayList<ConcurrentMessageListenerContainer<String, byte[]>>();
        readings.forEach((reading, byTopic) -> made.add(container(reading, byTopic)));
        containers = List.copyOf(made);
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    /** By this the broker remembers how far a reading has come. */
    String group(EventHandler<?> handler) {
        return handler.reading().isEmpty() ? group : group + "." + handler.reading();
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            String reading, Map<String, List<TopicDispatch<?>>> byTopic) {
        var properties = new ContainerProperties(byTopic.keySet().toArray(String[]::new));
        properties.setGroupId(reading);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setPollTimeout(500);
        properties.setMissingTopicsFatal(false);
        properties.setMessageListener((BatchMessageListener<String, byte[]>) records -> dispatch(records, byTopic));
        var made = new ConcurrentMessageListenerContainer<>(consumers, properties);
        made.setBeanName(reading.equals(group) ? "events" : "events-" + reading);
        made.setCommonErrorHandler(untilItHeals());
        return made;
    }

    private static void dispatch(
            List<ConsumerRecord<String, byte[]>> records, Map<String, List<TopicDispatch<?>>> byTopic) {
        var batches = records.stream()
                .collect(Collectors.groupingBy(ConsumerRecord::topic, LinkedHashMap::new, Collectors.toList()));
        batches.forEach(
                (topic, batch) -> byTopic.getOrDefault(topic, List.of()).forEach(dispatch -> dispatch.dispatch(batch)));
    }

    /** Only failures that may heal get here; they are retried without end, ever more slowly. */
    private static DefaultErrorHandler untilItHeals() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        backOff.setMaxElapsedTime(Long.MAX_VALUE);
        return new DefaultErrorHandler(backOff);
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 5000;
    }
}
