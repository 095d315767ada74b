package vn.thongsuot.reporting.figure.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.kafka.core.ConsumerFactory;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;
import vn.thongsuot.reporting.figure.FigureTopics;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
class KafkaReachingIT {

    private static final int GENERATION = 7_001;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Admin admin;

    @Autowired
    ConsumerFactory<?, ?> consumers;

    @Test
    void theTopicsOfAGenerationStayAsLongAsSomebodyComputesIt() throws Exception {
        var reaching = new KafkaReaching(admin);
        var topics = new FigureTopics(GENERATION);
        var topic = topics.repartitionTopic();
        admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                .all()
                .get();
        try (var computing = consumers.createConsumer(topics.applicationId(), null)) {
            computing.subscribe(List.of(topic));
            await().atMost(PATIENCE).until(() -> {
                computing.poll(Duration.ofMillis(100));
                return !computing.assignment().isEmpty();
            });

            assertThat(reaching.isReleased(GENERATION)).isFalse();
            assertThat(reaching.forget(GENERATION)).isFalse();
            assertThat(names()).contains(topic);
        }

        await().atMost(PATIENCE).until(() -> reaching.forget(GENERATION));
        await().atMost(PATIENCE).until(() -> !names().contains(topic));
        assertThat(reaching.isReleased(GENERATION)).isTrue();
    }

    private Set<String> names() throws ExecutionException, InterruptedException {
        return admin.listTopics().names().get();
    }
}
