package vn.thongsuot.reporting.figure.stream;

import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import vn.thongsuot.reporting.figure.FigureTopics;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamSettings.class)
class FigureStreamConfiguration {

    @Bean
    GenerationStreams generationStreams(
            StreamSettings settings, KafkaAdmin admin, @Value("${thongsuot.topics.replication}") int replication) {
        var connection = admin.getConfigurationProperties();
        return new GenerationStreams(generation -> new FigureStreams(
                () -> new KafkaStreams(
                        FiguresTopology.on(new StreamsBuilder(), generation),
                        settings.properties(new FigureTopics(generation).applicationId(), connection, replication)),
                new InternalTopics(connection, replication, new FigureTopics(generation).applicationId())::areReady));
    }

    /** Down only when the computing has given up; while it starts or rebalances, figures say themselves how old they are. */
    @Bean
    HealthIndicator figures(GenerationStreams streams) {
        return () -> {
            var states = streams.states();
            var health = states.containsValue(KafkaStreams.State.ERROR) ? Health.down() : Health.up();
            states.forEach((generation, state) -> health.withDetail("generation-" + generation, state.name()));
            return health.build();
        };
    }
}
