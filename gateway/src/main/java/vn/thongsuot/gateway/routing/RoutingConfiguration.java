package vn.thongsuot.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;

/** One route, one pair of time-outs and one breaker for each service, so that one that fails holds up no other. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    private static final Logger log = LoggerFactory.getLogger(RoutingConfiguration.class);

    @Bean
    RouteLocator routes(
            RouteLocatorBuilder builder,
            ServiceSettings services,
            CircuitBreakerRegistry breakers,
            @Value("${thongsuot.gateway.limits.upload-within}") Duration uploadWithin) {
        var routes = builder.routes();
        for (var service : Downstream.values()) {
            var guard = new ServiceGuard(service, breakers.circuitBreaker(service.id()));
            var target = services.of(service);
            routes.route(
                    service.id() + "-uploads",
                    start -> route(
                            uploads(start, service),
                            service,
                            target,
                            guard,
                            target.responseTimeout().plus(uploadWithin)));
            routes.route(
                    service.id(),
                    start -> route(start.order(service.ordinal()), service, target, guard, target.responseTimeout()));
        }
        return routes.build();
    }

    /** Forms with files: the time until the answer runs from the first byte sent, and a slow line is no slow service. */
    private static PredicateSpec uploads(PredicateSpec start, Downstream service) {
        return start.order(service.ordinal() - Downstream.values().length)
                .method(HttpMethod.POST)
                .and()
                .header(HttpHeaders.CONTENT_TYPE, "(?i)multipart/.*")
                .and();
    }

    private static Buildable<Route> route(
            PredicateSpec start,
            Downstream service,
            ServiceSettings.Target target,
            ServiceGuard guard,
            Duration responseTimeout) {
        return start.path(service.patterns().toArray(String[]::new))
                .filters(filters -> filters.filter(guard))
                .metadata(
                        RouteMetadataUtils.CONNECT_TIMEOUT_ATTR,
                        Math.toIntExact(target.connectTimeout().toMillis()))
                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, responseTimeout.toMillis())
                .uri(target.uri());
    }

    @Bean
    CircuitBreakerRegistry breakers(BreakerSettings settings) {
        var breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.minimumCalls())
                .failureRateThreshold(settings.failureRate())
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(settings.trialCalls())
                .recordResult(answer -> answer instanceof HttpStatusCode status && status.is5xxServerError())
                .recordException(error -> ServiceFailure.of(error).isPresent())
                .ignoreException(error -> ServiceFailure.of(error).isEmpty())
                .build());
        breakers.getEventPublisher().onEntryAdded(added -> logTransitions(added.getAddedEntry()));
        return breakers;
    }

    private static void logTransitions(CircuitBreaker breaker) {
        breaker.getEventPublisher()
                .onStateTransition(event -> log.warn(
                        "breaker {}: {} to {}",
                        breaker.getName(),
                        event.getStateTransition().getFromState(),
                        event.getStateTransition().getToState()));
    }

    @Bean
    MeterBinder breakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    /** Reactor Netty sends a request again by itself when a kept connection turns out dead; a POST must not be. */
    @Bean
    HttpClientCustomizer noHiddenRetries() {
        return client -> client.disableRetry(true);
    }
}
