package vn.thongsuot.gateway.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where each service is and how long it may take. */
@Validated
@ConfigurationProperties("thongsuot.gateway.services")
public record ServiceSettings(
        @NotNull @Valid Target directive,
        @NotNull @Valid Target plan,
        @NotNull @Valid Target activity,
        @NotNull @Valid Target reporting) {

    /**
     * @param uri scheme, host and port; a path would be ignored
     * @param connectTimeout until a connection stands
     * @param responseTimeout until the answer begins, and between two parts of it
     */
    public record Target(
            @NotNull URI uri,
            @NotNull Duration connectTimeout,
            @NotNull Duration responseTimeout) {

        public Target {
            if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                throw new IllegalArgumentException("expected a service like http://127.0.0.1:8081, got '" + uri + "'");
            }
        }
    }

    public Target of(Downstream service) {
        return switch (service) {
            case DIRECTIVE -> directive;
            case PLAN -> plan;
            case ACTIVITY -> activity;
            case REPORTING -> reporting;
        };
    }
}
