package vn.thongsuot.gateway.identity;

import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Drops what a client says about itself outside of its token, so that nothing behind the gateway can come to rely on it.
 * Forwarding headers stay only from proxies that are trusted by name, and only for the gateway's own use.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ClaimedIdentityFilter implements WebFilter {

    private static final Set<String> IDENTITY = Set.of(
            "x-tenant",
            "x-tenant-id",
            "x-user",
            "x-user-id",
            "x-username",
            "x-roles",
            "x-role",
            "x-subject",
            "x-remote-user",
            "remote-user",
            "x-authenticated-user");
    private static final Set<String> FORWARDING = Set.of("forwarded", "x-real-ip", "x-original-url", "x-rewrite-url");

    private final IdentitySettings settings;

    ClaimedIdentityFilter(IdentitySettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        boolean trusted =
                settings.trustedProxies().stream().anyMatch(range -> range.contains(request.getRemoteAddress()));
        var kept = request.mutate().headers(headers -> drop(headers, trusted)).build();
        return chain.filter(with(exchange, kept));
    }

    private static ServerWebExchange with(ServerWebExchange exchange, ServerHttpRequest request) {
        return exchange.mutate().request(request).build();
    }

    private static void drop(HttpHeaders headers, boolean trusted) {
        headers.headerNames().stream()
                .filter(name -> isDropped(name.toLowerCase(Locale.ROOT), trusted))
                .toList()
                .forEach(headers::remove);
    }

    private static boolean isDropped(String name, boolean trusted) {
        boolean forwarding = FORWARDING.contains(name) || name.startsWith("x-forwarded-");
        return IDENTITY.contains(name) || name.startsWith("x-thongsuot-") || (forwarding && !trusted);
    }
}
