package vn.thongsuot.local.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final Path HERE = Path.of(".");

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
        Settings settings = Settings.from(HERE, Map.of())
                .with(Service.PLAN, new Settings.Extra(List.of(), Map.of("FAULT", "after-store")));
        Surroundings surroundings = new Surroundings(settings);
        assertThat(surroundings.of(Service.PLAN)).containsEntry("FAULT", "after-store");
        assertThat(surroundings.of(Service.ACTIVITY)).doesNotContainKey("FAULT");
    }

    private static Surroundings surroundings(Map<String, String> environment) {
        return new Surroundings(Settings.from(HERE, environment));
    }
}
