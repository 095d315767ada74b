package vn.thongsuot.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ComposeFileTest {

    private static final Pattern OUTSIDE = Pattern.compile("\\$\\{([A-Z_]+)(:?[-?])");

    private final JsonNode compose = Place.yaml(Place.COMPOSE.resolve("compose.yaml"));

    @Test
    void itIsAComposeFile() throws IOException {
        assertThat(faults(compose)).isEmpty();
    }

    @Test
    void whatIsNoComposeFileIsFound() throws IOException {
        var broken = (ObjectNode) compose.deepCopy();
        ((ObjectNode) broken.at("/services/gateway")).put("prots", "8080:8080");
        assertThat(faults(broken)).isNotEmpty();
    }

    @Test
    void allFivePartsRunFromTheirImages() {
        assertThat(parts().keySet())
                .containsExactlyInAnyOrder(
                        "directive-service", "plan-service", "activity-service", "reporting-service", "gateway");
    }

    @Test
    void everyVariableGivenToAPartIsReadByIt() {
        parts().forEach((name, part) -> assertThat(part.required("environment").propertyNames())
                .as(name)
                .isSubsetOf(Settings.namesReadBy(name)));
    }

    @Test
    void theGatewayAndPrometheusLookForEachServiceWhereItListens() {
        var gateway = compose.at("/services/gateway/environment");
        var scraped = Place.text(Place.COMPOSE.resolve("prometheus/prometheus.yml"));
        Map.of("directive", 8081, "plan", 8082, "activity", 8083, "reporting", 8084)
                .forEach((name, port) -> {
                    var service = name + "-service";
                    assertThat(port(service)).isEqualTo(port);
                    assertThat(gateway.required(name.toUpperCase(java.util.Locale.ROOT) + "_URI")
                                    .asString())
                            .isEqualTo("http://" + service + ":" + port);
                    assertThat(scraped).contains(service + ":" + port);
                });
        assertThat(scraped).contains("gateway:" + port("gateway"));
        assertThat(compose.at("/services/gateway/ports/0").asString()).endsWith(":" + port("gateway"));
    }

    @Test
    void onlyPrometheusReadsTheGatewaysMetricsAndNobodyWhoShowsThemReachesTheStore() {
        assertThat(compose.at("/services/gateway/environment/THONGSUOT_GATEWAY_METRICS_FROM")
                        .asString())
                .isEqualTo(compose.at("/services/prometheus/networks/observation/ipv4_address")
                                .asString() + "/32");
        assertThat(compose.at("/services/grafana/networks").toString()).doesNotContain("platform");
        assertThat(compose.at("/services/prometheus/networks").has("platform")).isFalse();
    }

    @Test
    void everyFileThatIsMountedIsThere() {
        var mounted = compose.required("services")
                .valueStream()
                .flatMap(service -> service.path("volumes").valueStream())
                .map(JsonNode::asString)
                .filter(volume -> volume.startsWith("./"))
                .toList();
        assertThat(mounted)
                .isNotEmpty()
                .allSatisfy(volume -> assertThat(Place.COMPOSE.resolve(volume.substring(2, volume.indexOf(':'))))
                        .exists());
    }

    @Test
    void everyVolumeIsDeclared() {
        var named = compose.required("services")
                .valueStream()
                .flatMap(service -> service.path("volumes").valueStream())
                .map(JsonNode::asString)
                .filter(volume -> !volume.startsWith("./"))
                .map(volume -> volume.substring(0, volume.indexOf(':')));
        assertThat(named).isSubsetOf(compose.required("volumes").propertyNames());
    }

    @Test
    void whatMustBeSetStandsInTheExample() {
        var text = Place.text(Place.COMPOSE.resolve("compose.yaml"));
        var example = Place.text(Place.COMPOSE.resolve(".env.example"));
        assertThat(OUTSIDE.matcher(text).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(example).containsPattern("(?m)^" + name + "="));
    }

    /** A secret has no default, here or in the example. */
    @Test
    void noSecretHasADefault() {
        var text = Place.text(Place.COMPOSE.resolve("compose.yaml"));
        assertThat(OUTSIDE.matcher(text)
                        .results()
                        .filter(match -> match.group(1).contains("PASSWORD")))
                .isNotEmpty()
                .extracting((MatchResult match) -> match.group(2))
                .containsOnly(":?");
        assertThat(Place.text(Place.COMPOSE.resolve(".env.example"))).doesNotContainPattern("(?m)^\\w*PASSWORD=.+");
    }

    private Map<String, JsonNode> parts() {
        var parts = new TreeMap<String, JsonNode>();
        compose.required("services")
                .propertyStream()
                .filter(service -> service.getValue().path("image").asString("").startsWith("thongsuot/"))
                .forEach(service -> parts.put(service.getKey(), service.getValue()));
        return parts;
    }

    private int port(String part) {
        return compose.at("/services/" + part + "/environment/SERVER_PORT").asInt();
    }

    private static List<String> faults(JsonNode file) throws IOException {
        try (var schema =
                Objects.requireNonNull(ComposeFileTest.class.getResourceAsStream("compose-spec-schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(JsonMapper.shared().readTree(schema))
                    .validate(file)
                    .stream()
                    .map(Error::toString)
                    .toList();
        }
    }
}
