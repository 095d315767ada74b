package vn.thongsuot.gateway.headers;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What a browser may do with an answer: our pages, a rendered document, and all the rest. */
@Component
class ContentPolicies {

    /**
     * @param text of the Content-Security-Policy
     * @param framedBy of the older X-Frame-Options, which must not say otherwise
     */
    record Policy(String text, String framedBy) {}

    private static final Policy NOTHING =
            new Policy("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", "DENY");
    /**
     * A document carries its style within itself, shows pictures of ours such as the photos of a news page, runs nothing and
     * may be shown inside our pages. Its sandbox keeps it out of the session even when it is opened by itself.
     */
    private static final Policy DOCUMENT = new Policy(
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-modals",
            "SAMEORIGIN");

    private final Policy page;

    ContentPolicies(@Value("${thongsuot.gateway.sign-in.issuer}") URI issuer) throws IOException {
        this.page = new Policy(pagePolicy(issuer, ImportMaps.inOurPages()), "DENY");
    }

    Policy of(ServerWebExchange exchange) {
        var type = exchange.getResponse().getHeaders().getContentType();
        if (type == null || !MediaType.TEXT_HTML.isCompatibleWith(type)) {
            return NOTHING;
        }
        return exchange.getRequest().getPath().value().startsWith("/api/") ? DOCUMENT : page;
    }

    /** Signing out is a form that leads on to the issuer. */
    private static String pagePolicy(URI issuer, List<String> importMaps) {
        return String.join(
                "; ",
                "default-src 'none'",
                String.join(" ", "script-src 'self'", String.join(" ", importMaps))
                        .strip(),
                "style-src 'self'",
                "img-src 'self' blob: data:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "frame-src 'self'",
                "form-action 'self' " + origin(issuer),
                "frame-ancestors 'none'",
                "base-uri 'none'",
                "object-src 'none'");
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
