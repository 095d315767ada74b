package vn.thongsuot.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TopicCatalogueTest {

    private final TopicCatalogue catalogue = TopicCatalogue.load();

    @Test
    void everyTopicKeepsWhatIsTrueNowWithAMonthOfHistory() {
        var month = String.valueOf(Duration.ofDays(30).toMillis());
        assertThat(catalogue.topics())
                .allSatisfy(topic -> assertThat(topic.settings())
                        .containsEntry("cleanup.policy", "compact")
                        .containsEntry("min.compaction.lag.ms", month)
                        .containsEntry("delete.retention.ms", month));
    }

    @Test
    void anEventTypeStandsOnOneTopicOnly() {
        assertThat(Contract.eventTypes().map(EventType::type)).doesNotHaveDuplicates();
    }

    @Test
    void theNameOfAnEventTypeTellsItsSchema() {
        assertThat(Contract.eventTypes())
                .allSatisfy(event -> assertThat(event.type())
                        .matches("vn\\.thongsuot\\.[a-z]+\\.[a-z]+\\.v[0-9]+")
                        .contains("." + event.schema().replace(".v1", "") + "."));
    }

    @Test
    void aTopicIsFoundByItsShortName() {
        assertThat(catalogue.topic("plans").owner()).isEqualTo("plan-service");
        assertThat(catalogue.topic("plans").deadLetters("reporting-service"))
                .isEqualTo("thongsuot.plans.reporting-service.dlt");
    }

    @Test
    void anUnknownTopicIsNamedInTheError() {
        assertThatThrownBy(() -> catalogue.topic("gossip")).hasMessageContaining("'gossip'");
    }

    @Test
    void theReadmeNamesEveryTopicAndEvent() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        assertThat(catalogue.topics()).allSatisfy(topic -> assertThat(readme).contains("`" + topic.name() + "`"));
        assertThat(Contract.eventTypes())
                .allSatisfy(event -> assertThat(readme)
                        .contains("`"
                                + event.type()
                                        .substring("vn.thongsuot.".length())
                                        .replace(".v1", "") + "`"));
    }
}
