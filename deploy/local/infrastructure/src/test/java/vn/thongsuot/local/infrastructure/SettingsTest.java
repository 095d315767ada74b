package vn.thongsuot.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void everyPartStartsHereWhenNothingIsNamed() {
        Settings settings = Settings.from(Map.of());
        assertThat(settings.broker() && settings.store() && settings.issuer()).isTrue();
        assertThat(settings.brokerPort()).isEqualTo(19092);
        assertThat(settings.data()).isAbsolute().endsWithRaw(Path.of(".thongsuot"));
    }

    @Test
    void aPartThatIsNamedElsewhereIsLeftOut() {
        Settings settings = Settings.from(Map.of("MONGODB_URI", "mongodb://db.example:27017", "OIDC_ISSUER_URI", " "));
        assertThat(settings.store()).isFalse();
        assertThat(settings.issuer()).isTrue();
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.from(Map.of("THONGSUOT_STORE_PORT", "many")))
                .withMessageContaining("THONGSUOT_STORE_PORT")
                .withMessageContaining("many");
    }
}
