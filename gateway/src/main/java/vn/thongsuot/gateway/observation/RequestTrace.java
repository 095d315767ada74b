package vn.thongsuot.gateway.observation;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/** The trace and the tenant of a request; both may be absent. They are kept with the request, never with a thread. */
public final class RequestTrace {

    private static final String TENANT = RequestTrace.class.getName() + ".tenant";
    private static final String SUBJECT = RequestTrace.class.getName() + ".subject";

    private RequestTrace() {}

    /** Remembers the proven caller for the log lines of this request. */
    public static void callerIs(ServerWebExchange exchange, String tenant, String subject) {
        exchange.getAttributes().put(TENANT, tenant);
        exchange.getAttributes().put(SUBJECT, subject);
    }

    static Optional<String> subjectOf(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(SUBJECT));
    }

    /** The trace id that the problem, the log and the downstream services share. */
    public static Optional<String> idOf(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(context -> context.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(span -> span.context().traceId());
    }

    /** Logs with tenant and trace id in the pattern. */
    public static void within(ServerWebExchange exchange, Runnable logging) {
        String tenant = exchange.getAttribute(TENANT);
        try (var ignoredTenant = MDC.putCloseable("tenant", tenant == null ? "-" : tenant);
                var ignoredTrace = MDC.putCloseable("traceId", idOf(exchange).orElse("-"))) {
            logging.run();
        }
    }
}
