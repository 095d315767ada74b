package vn.thongsuot.reporting.figure.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.FigureTopics;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.Gaps;
import vn.thongsuot.reporting.figure.GenerationNews;
import vn.thongsuot.reporting.figure.LiveGeneration;
import vn.thongsuot.reporting.figure.Sources;

@Configuration(proxyBeanMethods = false)
class FigureMessaging {

    @Bean
    SourcesFeed sourcesFeed(Sources sources) {
        return new SourcesFeed(FigureTopics.ACTIVITIES, sources);
    }

    @Bean
    ConcurrentMessageListenerContainer<String, byte[]> figureSink(
            ConsumerFactory<?, ?> consumers,
            Cells cells,
            Gaps gaps,
            TenantRegistry tenants,
            StoredJson json,
            LiveGeneration live,
            GenerationNews news,
            MeterRegistry meters,
            Clock clock,
            @Value("${thongsuot.figures.sink-threads}") int threads) {
        var properties = new ContainerProperties(FigureTopics.FIGURES.name(), FigureTopics.GAPS);
        properties.setGroupId(FigureTopics.SINK_GROUP);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        properties.setFixTxOffsets(true); // else the markers of transactions would count as lag for ever
        properties.setKafkaConsumerProperties(soonMissed());
        properties.setMessageListener(
                new FigureSink(cells, gaps, tenants::ensure, json, live, news, new VisibleAfter(meters, clock)::told));
        var container = new ConcurrentMessageListenerContainer<>(events(consumers), properties);
        container.setCommonErrorHandler(untilItHeals());
        container.setConcurrency(threads);
        return container;
    }

    /** A killed instance is missed after ten seconds instead of 45; until then its partitions would wait. */
    private static Properties soonMissed() {
        var properties = new Properties();
        properties.setProperty(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, "10000");
        return properties;
    }

    @Bean(destroyMethod = "close")
    Admin freshnessAdmin(KafkaAdmin admin) {
        return Admin.create(admin.getConfigurationProperties());
    }

    @Bean
    LastMeasured freshness(
            Admin freshnessAdmin,
            ConsumerFactory<?, ?> consumers,
            Clock clock,
            @Value("${spring.application.name}") String service,
            LiveGeneration live) {
        var deadLetters = FigureTopics.COPIED.stream()
                .map(topic -> topic.deadLetters(service))
                .toList();
        var meter = new KafkaFreshness(
                new Offsets(freshnessAdmin),
                () -> stages(service, new FigureTopics(live.number())),
                deadLetters,
                events(consumers),
                clock);
        return new LastMeasured(meter, clock, live::number);
    }

    @Bean
    KafkaMarks figureMarks(
            Admin freshnessAdmin, @Value("${spring.application.name}") String service, LiveGeneration live) {
        return new KafkaMarks(new Offsets(freshnessAdmin), service, live);
    }

    /** What an event passes on its way into an answer; the service's own group takes in the copies. */
    static List<KafkaFreshness.Stage> stages(String service, FigureTopics topics) {
        var copied = FigureTopics.COPIED.stream().map(Topic::name).toList();
        return List.of(
                new KafkaFreshness.Stage(service, copied),
                new KafkaFreshness.Stage(topics.applicationId(), List.of(FigureTopics.ACTIVITIES.name())),
                new KafkaFreshness.Stage(topics.applicationId(), List.of(topics.repartitionTopic())),
                new KafkaFreshness.Stage(
                        FigureTopics.SINK_GROUP, List.of(FigureTopics.FIGURES.name(), FigureTopics.GAPS)));
    }

    @Bean
    KafkaReaching reaching(Admin freshnessAdmin) {
        return new KafkaReaching(freshnessAdmin);
    }

    @Bean
    @SuppressWarnings("unchecked") // the serializers are fixed in platform-defaults.yml
    KafkaGenerationNews generationNews(KafkaOperations<?, ?> kafka, StoredJson json) {
        return new KafkaGenerationNews((KafkaOperations<String, byte[]>) kafka, json);
    }

    @Bean
    MeterBinder figureMeters(Freshness.Meter freshness, Gaps gaps, TenantDatabases databases) {
        return new FigureMeters(freshness, gaps, databases);
    }

    @SuppressWarnings("unchecked") // the deserializers are fixed in platform-defaults.yml
    private static ConsumerFactory<String, byte[]> events(ConsumerFactory<?, ?> consumers) {
        return (ConsumerFactory<String, byte[]>) consumers;
    }

    private static DefaultErrorHandler untilItHeals() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        backOff.setMaxElapsedTime(Long.MAX_VALUE);
        return new DefaultErrorHandler(backOff);
    }
}
