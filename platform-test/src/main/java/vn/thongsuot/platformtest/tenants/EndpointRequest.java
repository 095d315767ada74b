package vn.thongsuot.platformtest.tenants;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the owner calls one endpoint, and what another tenant may see of it. Immutable; each method answers a changed copy.
 *
 * @param path with real ids in the place of the pattern's variables, and a query where one is needed
 * @param body JSON; absent for requests without one
 * @param file sent as a form instead of a body; absent for most
 * @param expectedVersion for {@code If-Match}; absent where it is not sent
 * @param ownersToken absent for the kit's usual one
 * @param foreign what another tenant's token must be answered
 */
public record EndpointRequest(
        Endpoint endpoint,
        String path,
        @Nullable String body,
        @Nullable FormFile file,
        @Nullable Long expectedVersion,
        @Nullable String ownersToken,
        Foreign foreign) {

    /** What another tenant may be answered. */
    public enum Foreign {
        /** 403 or 404. */
        REFUSED,
        /** 200 with what is its own, or 403. */
        OWN_LIST,
        /** Whatever its own tenant allows it to make, or any refusal. */
        OWN_CREATION
    }

    public static EndpointRequest get(String pattern, String path) {
        return of("GET", pattern, path);
    }

    /** A list: another tenant may ask, and sees only its own. */
    public static EndpointRequest list(String path) {
        return of("GET", withoutQuery(path), path).foreign(Foreign.OWN_LIST);
    }

    /** Making something new in a collection: another tenant may, in its own tenant. */
    public static EndpointRequest create(String path, String body) {
        return of("POST", path, path).body(body).foreign(Foreign.OWN_CREATION);
    }

    public static EndpointRequest post(String pattern, String path, String body) {
        return of("POST", pattern, path).body(body);
    }

    public static EndpointRequest put(String pattern, String path, long version, String body) {
        return of("PUT", pattern, path).body(body).ifMatch(version);
    }

    public static EndpointRequest patch(String pattern, String path, long version, String body) {
        return of("PATCH", pattern, path).body(body).ifMatch(version);
    }

    public static EndpointRequest delete(String pattern, String path, long version) {
        return of("DELETE", pattern, path).ifMatch(version);
    }

    public static EndpointRequest of(String method, String pattern, String path) {
        return new EndpointRequest(new Endpoint(method, pattern), path, null, null, null, null, Foreign.REFUSED);
    }

    public EndpointRequest body(String json) {
        return new EndpointRequest(endpoint, path, json, file, expectedVersion, ownersToken, foreign);
    }

    /** Sends a form with the file as its part {@code file}. */
    public EndpointRequest file(FormFile sent) {
        return new EndpointRequest(endpoint, path, body, sent, expectedVersion, ownersToken, foreign);
    }

    public EndpointRequest ifMatch(long version) {
        return new EndpointRequest(endpoint, path, body, file, version, ownersToken, foreign);
    }

    /** For endpoints that the usual owner may not call, for instance the operator's. */
    public EndpointRequest as(String token) {
        return new EndpointRequest(endpoint, path, body, file, expectedVersion, token, foreign);
    }

    public EndpointRequest foreign(Foreign allowed) {
        return new EndpointRequest(endpoint, path, body, file, expectedVersion, ownersToken, allowed);
    }

    /** Whether whoever sends this knows the text already, so that reading it in the answer tells nothing. */
    boolean says(String text) {
        return path.contains(text)
                || Optional.ofNullable(body).filter(sent -> sent.contains(text)).isPresent();
    }

    private static String withoutQuery(String path) {
        return path.replaceAll("\\?.*", "");
    }

    @Override
    public String toString() {
        return endpoint.method() + " " + path;
    }
}
