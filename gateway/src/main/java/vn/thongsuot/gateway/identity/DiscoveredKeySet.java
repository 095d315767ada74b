package vn.thongsuot.gateway.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the issuer's discovery document and the key set that it points to. Addresses in a token ({@code jku}, {@code x5u})
 * are never followed.
 */
final class DiscoveredKeySet implements JWKSetSource<SecurityContext> {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int SIZE_LIMIT = 256 * 1024;

    private final URI issuer;
    private final DefaultResourceRetriever http = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, SIZE_LIMIT);
    private volatile boolean everSeen;

    DiscoveredKeySet(URI issuer) {
        this.issuer = issuer;
    }

    /** Whether keys could be read at least once since the start. */
    boolean everSeen() {
        return everSeen;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long currentTime, @Nullable SecurityContext context)
            throws KeySourceException {
        try {
            var keys = JWKSet.parse(read(keysAddress()));
            everSeen = true;
            return keys;
        } catch (IOException | ParseException | IllegalArgumentException unreadable) {
            throw new RemoteKeySourceException("no keys from " + issuer + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private URI keysAddress() throws IOException, ParseException {
        var base = issuer.toString().replaceAll("/$", "");
        var discovery = JSONObjectUtils.parse(read(URI.create(base + "/.well-known/openid-configuration")));
        var claimed = JSONObjectUtils.getString(discovery, "issuer");
        if (!issuer.toString().equals(claimed)) {
            throw new IOException("it calls itself '" + claimed + "'");
        }
        return URI.create(JSONObjectUtils.getString(discovery, "jwks_uri"));
    }

    private String read(URI address) throws IOException {
        return http.retrieveResource(address.toURL()).getContent();
    }

    @Override
    public void close() {
        // nothing is held open between two reads
    }
}
