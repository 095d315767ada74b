package vn.thongsuot.local.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {

    private static final Path HERE = Path.of(".");

    @TempDir
    Path data;

    @Test
    void aServiceIsToldItsPortAndWhereOursAre() {
        Map<String, String> plan = surroundings(Map.of()).of(Service.PLAN);
        assertThat(plan)
                .containsEntry("SERVER_PORT", "8082")
                .containsEntry("MONGODB_URI", "mongodb://127.0.0.1:27117")
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:19092")
                .containsEntry("OIDC_ISSUER_URI", "http://localhost:9000")
                .containsEntry("THONGSUOT_TOPICS_PARTITIONS", "4")
                .containsEntry("THONGSUOT_TOPICS_REPLICATION", "1");
    }

    @Test
    void aRealPartIsHandedOnAndNothingIsSaidAboutItsCopies() {
        Map<String, String> plan = surroundings(Map.of("KAFKA_BOOTSTRAP_SERVERS", "broker.example:9092"))
                .of(Service.PLAN);
        assertThat(plan)
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "broker.example:9092")
                .doesNotContainKey("THONGSUOT_TOPICS_REPLICATION");
    }

    @Test
    void theGatewayIsToldWhereTheServicesAre() {
        assertThat(surroundings(Map.of("THONGSUOT_PLAN_PORT", "18082")).of(Service.GATEWAY))
                .containsEntry("PLAN_URI", "http://127.0.0.1:18082")
                .containsEntry("DIRECTIVE_URI", "http://127.0.0.1:8081");
    }

    @Test
    void theInfrastructureIsNotToldOfItself() {
        assertThat(surroundings(Map.of()).of(Service.INFRASTRUCTURE))
                .containsEntry("THONGSUOT_BROKER_PORT", "19092")
                .doesNotContainKeys("MONGODB_URI", "KAFKA_BOOTSTRAP_SERVERS", "OIDC_ISSUER_URI");
    }

    @Test
    void whatOneServiceGetsOnTopTheOthersDoNot() {
        Settings settings = Settings.from(HERE, Map.of("THONGSUOT_DATA", data.toString()))
                .with(Service.PLAN, new Settings.Extra(List.of(), Map.of("FAULT", "after-store")));
        Surroundings surroundings = new Surroundings(settings);
        assertThat(surroundings.of(Service.PLAN)).containsEntry("FAULT", "after-store");
        assertThat(surroundings.of(Service.ACTIVITY)).doesNotContainKey("FAULT");
    }

    @Test
    void issuerAndGatewayShareASecretThatOutlivesThem() {
        String secret = surroundings(Map.of()).of(Service.INFRASTRUCTURE).get("OIDC_WEB_CLIENT_SECRET");
        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(surroundings(Map.of()).of(Service.GATEWAY)).containsEntry("OIDC_WEB_CLIENT_SECRET", secret);
        assertThat(surroundings(Map.of()).of(Service.PLAN))
                .doesNotContainKeys("OIDC_WEB_CLIENT_SECRET", "THONGSUOT_SESSION_KEY", "THONGSUOT_OPEN_DATA_READERS");
    }

    @Test
    void issuerAndGatewayKnowTheSameReadersOfOpenData() {
        String readers = Objects.requireNonNull(
                surroundings(Map.of()).of(Service.INFRASTRUCTURE).get("THONGSUOT_OPEN_DATA_READERS"));
        assertThat(readers).contains("ha-noi=open-data-ha-noi:", ",tp-ho-chi-minh=open-data-tp-ho-chi-minh:");
        assertThat(surroundings(Map.of()).of(Service.GATEWAY)).containsEntry("THONGSUOT_OPEN_DATA_READERS", readers);
        assertThat(readers.split(","))
                .extracting(reader -> reader.substring(reader.indexOf(':')))
                .as("an issuer takes no secret for two clients")
                .doesNotHaveDuplicates();
    }

    @Test
    void theKeyOfSessionsIsMadeOnceForItsOwnerOnly() throws IOException {
        String key = surroundings(Map.of()).of(Service.GATEWAY).get("THONGSUOT_SESSION_KEY");
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(surroundings(Map.of()).of(Service.GATEWAY)).containsEntry("THONGSUOT_SESSION_KEY", key);
        Path file = data.resolve("secrets").resolve("session-key");
        assertThat(Files.readString(file)).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aRealIssuerKnowsTheGatewayByWhatTheEnvironmentSays() {
        Map<String, String> real = Map.of("OIDC_ISSUER_URI", "https://id.example.vn");
        assertThat(surroundings(real).of(Service.GATEWAY)).doesNotContainKey("OIDC_WEB_CLIENT_SECRET");
        Map<String, String> named = Map.of("OIDC_ISSUER_URI", "https://id.example.vn", "OIDC_WEB_CLIENT_SECRET", "x");
        assertThat(surroundings(named).of(Service.GATEWAY)).containsEntry("OIDC_WEB_CLIENT_SECRET", "x");
    }

    @Test
    void theIssuerKnowsWhereThePagesAre() {
        assertThat(surroundings(Map.of("THONGSUOT_GATEWAY_PORT", "18080")).of(Service.INFRASTRUCTURE))
                .containsEntry("THONGSUOT_GATEWAY_PORT", "18080");
    }

    private Surroundings surroundings(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("THONGSUOT_DATA", data.toString());
        return new Surroundings(Settings.from(HERE, all));
    }
}
