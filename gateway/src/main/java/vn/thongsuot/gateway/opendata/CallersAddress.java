package vn.thongsuot.gateway.opendata;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Where a request comes from. The header is there only when a trusted proxy sent it; the last address of its last line is the
 * one that this proxy has seen itself, those before are what the client claims.
 */
final class CallersAddress {

    private static final String HEADER = "X-Forwarded-For";
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private CallersAddress() {}

    /** Null when the connection does not tell. */
    static @Nullable InetAddress of(ServerHttpRequest request) {
        var lines = request.getHeaders().getOrEmpty(HEADER);
        if (!lines.isEmpty()) {
            var forwarded = lines.getLast();
            var last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
            if (LITERAL.matcher(last).matches()) {
                return literal(last);
            }
        }
        var peer = request.getRemoteAddress();
        return peer == null ? null : peer.getAddress();
    }

    private static @Nullable InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException malformed) {
            return null;
        }
    }
}
