package vn.thongsuot.gateway.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The services behind the gateway and the paths that each answers: the whole route table. The first that matches wins, so
 * reporting stands before directive, of whose directives it tells the lineage.
 */
public enum Downstream {
    REPORTING(
            "/api/v1/directives/{id}/lineage",
            "/api/v1/data-sets/**",
            "/api/v1/figures/**",
            "/api/v1/figure-tables/**",
            "/api/v1/reporting-rates/**",
            "/api/v1/open-data/data-sets/**",
            "/api/v1/received-figures/**",
            "/api/v1/recommendations/**",
            "/api/v1/report-checkpoints/**",
            "/api/v1/report-deadlines/**",
            "/api/v1/report-definitions/**",
            "/api/v1/report-duties/**",
            "/api/v1/report-outlines/**",
            "/api/v1/report-periods/**",
            "/api/v1/report-reminders/**",
            "/api/v1/reports/**"),
    DIRECTIVE(
            "/api/v1/tenants/**",
            "/api/v1/units/**",
            "/api/v1/reorganisations/**",
            "/api/v1/positions/**",
            "/api/v1/indicators/**",
            "/api/v1/campaigns/**",
            "/api/v1/directives/**",
            "/api/v1/intakes/{id}/audit",
            "/api/v1/tasks/**",
            "/api/v1/assignments/**",
            "/api/v1/data-requests/**",
            "/api/v1/data-answers/**",
            "/api/v1/calendars/**",
            "/api/v1/urgings/**",
            "/api/v1/urged/**",
            "/api/v1/escalations/**",
            "/api/v1/work-files/**",
            "/api/v1/deadline-rules/**",
            "/api/v1/number-books/{id}/audit",
            "/api/v1/register-lines/{id}/audit",
            "/api/v1/reminders/**",
            "/api/v1/agreements/**",
            "/api/v1/openings/**",
            "/api/v1/open-data/tasks",
            "/api/v1/exchange/**"),
    PLAN(
            "/api/v1/plans/**",
            "/api/v1/plan-reminders/**",
            "/api/v1/plan-templates/**",
            "/api/v1/working-groups/**",
            "/api/v1/process-templates/**",
            "/api/v1/processes/{id}/audit",
            "/api/v1/offers/{id}/audit",
            "/api/v1/challenges/**",
            "/api/v1/outside-offers/**",
            "/api/v1/open-data/about",
            "/api/v1/open-data/challenges/**",
            "/api/v1/open-data/offers/**",
            "/api/v1/open-data/plans/**"),
    ACTIVITY(
            "/api/v1/activities/**",
            "/api/v1/activity-kinds/**",
            "/api/v1/datasets/**",
            "/api/v1/measurements/**",
            "/api/v1/open-data/photos/**");

    private final List<PathPattern> patterns;

    Downstream(String... patterns) {
        this.patterns = Arrays.stream(patterns)
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    /** The short name, for instance {@code plan}: of the route, the breaker, the description. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name under which people know it, for instance {@code plan-service}. */
    public String serviceName() {
        return id() + "-service";
    }

    List<String> patterns() {
        return patterns.stream().map(PathPattern::getPatternString).toList();
    }

    /** Who answers a path, or a path template such as {@code /api/v1/plans/{id}}; empty for a path that nobody does. */
    public static Optional<Downstream> answering(String path) {
        var parsed = PathContainer.parsePath(path);
        return Arrays.stream(values())
                .filter(service -> service.patterns.stream().anyMatch(pattern -> pattern.matches(parsed)))
                .findFirst();
    }

    public static Optional<Downstream> named(String id) {
        return Arrays.stream(values())
                .filter(service -> service.id().equals(id))
                .findFirst();
    }
}
