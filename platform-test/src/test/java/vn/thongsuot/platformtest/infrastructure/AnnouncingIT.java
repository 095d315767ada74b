package vn.thongsuot.platformtest.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.tenancy.TenantId;

class AnnouncingIT {

    private static final String TOPIC = "thongsuot.test-topics";
    private static final TenantId TENANT = new TenantId("dong-nai");

    private final TestTopics topics = Infrastructure.get().topics();

    @Test
    void whatIsAnnouncedIsReadBack() {
        topics.create(TOPIC);
        topics.announce(TOPIC, "vn.thongsuot.unit.established.v1", TENANT, "so-kh", 3, Map.of("name", "Sở Khoa học"));
        topics.announce(TOPIC, "vn.thongsuot.unit.established.v1", new TenantId("ha-noi"), "so-kh", 1, Map.of());
        assertThat(topics.events(TOPIC, TENANT)).singleElement().satisfies(event -> {
            assertThat(event.key()).isEqualTo("dong-nai:so-kh");
            assertThat(event.sequence()).isEqualTo(3);
            assertThat(event.data().get("name").asString()).isEqualTo("Sở Khoa học");
        });
    }
}
