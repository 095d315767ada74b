package vn.thongsuot.gateway.session.web;

import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import vn.thongsuot.gateway.session.SessionId;

/** Marks a request that counts because of its cookie, which a browser sends along unasked. */
final class CarriedBySession {

    private static final String ID = CarriedBySession.class.getName();

    private CarriedBySession() {}

    static void mark(ServerWebExchange exchange, SessionId id) {
        exchange.getAttributes().put(ID, id);
    }

    static Optional<SessionId> id(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ID));
    }
}
