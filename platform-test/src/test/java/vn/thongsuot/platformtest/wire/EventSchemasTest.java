package vn.thongsuot.platformtest.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventSchemasTest {

    @Test
    void everySampleFits() {
        assertThat(Samples.all())
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(EventSchemas.violations(sample.type(), sample.json()))
                        .isEmpty());
    }

    @Test
    void aWrongEventIsToldWithItsPlace() {
        var violations = EventSchemas.violations(
                "vn.thongsuot.position.assigned.v1",
                Samples.of("positions").getFirst().json().replace("RECEIVE", "REIGN"));
        assertThat(violations).singleElement().asString().contains("/rights/");
    }

    @Test
    void anUnknownTypeIsNoQuietSuccess() {
        assertThatThrownBy(() -> EventSchemas.violations("vn.thongsuot.rumour.spread.v1", "{}"))
                .hasMessageContaining("rumour");
    }
}
