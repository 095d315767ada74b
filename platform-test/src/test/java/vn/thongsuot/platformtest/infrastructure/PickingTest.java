package vn.thongsuot.platformtest.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PickingTest {

    @Test
    void whatTheEnvironmentNamesComesFirst() {
        var picked = pick(Map.of("MONGODB_URI", "mongodb://there:27017"), true);
        assertThat(picked.address()).isEqualTo("mongodb://there:27017");
        assertThat(picked.outlivesTheTests()).isTrue();
    }

    @Test
    void aContainerIsStartedWhereADockerEngineAnswers() {
        assertThat(pick(Map.of(), true).address()).isEqualTo("in a container");
    }

    @Test
    void elseItIsEmbedded() {
        assertThat(pick(Map.of(), false).address()).isEqualTo("embedded");
    }

    @Test
    void anEmptyNameIsNone() {
        assertThat(pick(Map.of("MONGODB_URI", " "), false).address()).isEqualTo("embedded");
    }

    private static Picked pick(Map<String, String> environment, boolean docker) {
        return new Picking("store", "MONGODB_URI", environment::get, () -> docker)
                .pick(() -> Picked.started("embedded", () -> {}), () -> Picked.started("in a container", () -> {}));
    }
}
