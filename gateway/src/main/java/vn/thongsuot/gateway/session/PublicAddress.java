package vn.thongsuot.gateway.session;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** How browsers address the gateway: as the settings say, else as the request does. */
@Component
public class PublicAddress {

    private final @Nullable URI configured;

    PublicAddress(SessionSettings settings) {
        this.configured = settings.publicUri();
    }

    /** Scheme, host and port, nothing behind. A forged Host leads nowhere: the issuer knows where it may lead back to. */
    public URI of(ServerWebExchange exchange) {
        if (configured != null) {
            return URI.create(configured.getScheme() + "://" + configured.getRawAuthority());
        }
        var uri = exchange.getRequest().getURI();
        return URI.create((isHttps(exchange) ? "https" : "http") + "://" + uri.getRawAuthority());
    }

    /** Untrusted forwarding headers were dropped before, so what is left may be believed. */
    public boolean isHttps(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var scheme = configured == null ? request.getURI().getScheme() : configured.getScheme();
        return "https".equals(scheme) || "https".equals(request.getHeaders().getFirst("X-Forwarded-Proto"));
    }
}
