package vn.thongsuot.reporting.figure.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.kafka.core.KafkaAdmin;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** What an earlier version kept in another way is refused, never taken for nothing. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
class FormerLayoutIT {

    @Autowired
    private KafkaAdmin admin;

    @Test
    void whatIsKeptInAFormerLayoutIsNotGoneOnWith() {
        var application = "figures-former-" + UUID.randomUUID();
        var topics = new InternalTopics(admin.getConfigurationProperties(), 1, application);
        await().until(topics::areReady);

        admin.createOrModifyTopics(new NewTopic(application + "-contributions-changelog", 1, (short) 1));
        await().untilAsserted(() -> assertThatThrownBy(topics::areReady)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(application)
                .hasMessageContaining("THONGSUOT_FIGURES_GENERATION"));
        var others = new InternalTopics(admin.getConfigurationProperties(), 1, application + "-next");
        assertThat(await().until(others::areReady, ready -> ready)).isTrue();
    }
}
