package vn.thongsuot.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The board and the alerts ask for metrics that there are. */
class ObservationTest {

    private static final Pattern OURS = Pattern.compile("thongsuot_[a-z_]+");
    private static final Pattern MADE = Pattern.compile("\"(thongsuot\\.[a-z.]+)\"");
    private static final Pattern OTHERS = Pattern.compile("(spring_cloud_gateway|resilience4j)_[a-z_0-9]+");

    @Test
    void everyMetricOfOursThatIsAskedForIsMadeSomewhere() {
        var made = made();
        assertThat(asked(OURS))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(made)
                        .anyMatch(metric -> name.equals(metric)
                                || name.matches(metric + "_(total|seconds|seconds_(count|sum|max))")));
    }

    /** They are described where the gateway's own are. */
    @Test
    void everyOtherMetricStandsInTheReadmeOfTheGateway() {
        var readme = Place.text(Place.ROOT.resolve("gateway/README.md"));
        assertThat(asked(OTHERS))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme).contains(name.replaceAll("_(count|sum|max)$", "")));
    }

    @Test
    void theBoardShowsFreshnessOutboxAgeAndErrorsPerRoute() {
        var board = Place.json(Place.COMPOSE.resolve("grafana/dashboards/thongsuot.json"));
        assertThat(board.required("panels")
                        .valueStream()
                        .map(panel -> panel.at("/targets/0/expr").asString()))
                .anyMatch(asked -> asked.contains("thongsuot_figures_lag_seconds"))
                .anyMatch(asked -> asked.contains("thongsuot_outbox_age_seconds"))
                .anyMatch(asked -> asked.contains("routeId") && asked.contains("5.*"));
    }

    private static Set<String> asked(Pattern metric) {
        return Stream.of("grafana/dashboards/thongsuot.json", "prometheus/alerts.yml")
                .map(file -> Place.text(Place.COMPOSE.resolve(file)))
                .flatMap(text -> metric.matcher(text).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    private static Set<String> made() {
        return Stream.of("platform", "reporting-service", "gateway")
                .flatMap(module -> Place.files(module + "/src/main/java", ".java"))
                .flatMap(file -> MADE.matcher(Place.text(file)).results().map(found -> found.group(1)))
                .map(name -> name.replace('.', '_'))
                .collect(Collectors.toSet());
    }
}
